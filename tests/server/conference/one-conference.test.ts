import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { conference, roleGrant } from '#db/schema/index.ts'
import { applyConferenceImport } from '#server/conference/exchange/apply-conference-import.ts'
import { copyConference } from '#server/conference/exchange/copy-conference.ts'
import { exportConference } from '#server/conference/exchange/export-conference.ts'
import { startConferenceImport } from '#server/conference/exchange/start-conference-import.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { account, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const SLUG = 'green-corridor-2027'
let store: TestStore
let conferenceId: string
/** Somebody who prepares this one conference and no other. */
let own: Actor

const rowOf = async (slug: string) =>
  (await store.read.select().from(conference).where(eq(conference.slug, slug)))[0]!
const as = (actor: Actor) => testContext(store, { actor })
const scopes = async (accountId: string) =>
  (await store.read.select().from(roleGrant).where(eq(roleGrant.accountId, accountId))).map(
    ({ role, scope, scopeId }) => [role, scope, scopeId],
  )
const accountId = () => (own.kind === 'account' ? own.accountId : '')

beforeAll(async () => {
  store = await seededStore()
  conferenceId = (await rowOf(SLUG)).id
  const made = makeAccount({ n: 983 })
  await store.transact((tx) => insertAccount(tx, made))
  const grant = { role: 'organiser', scope: 'conference', scopeId: conferenceId } as const
  own = { kind: 'account', accountId: made.id, grants: [grant] }
})

test('whoever prepares one conference prepares the copy they make of it', async () => {
  await copyConference(as(own), SLUG, {
    titleRu: 'Ещё раз',
    titleEn: 'Once more',
    slug: 'once-more',
    startsOn: '2028-04-12',
    sessions: false,
    speakers: false,
    setup: false,
  })
  const { id } = await rowOf('once-more')
  expect(await scopes(accountId())).toEqual([['organiser', 'conference', id]])
})

test('and brings a whole one from a file, which nobody may who prepares none', async () => {
  const { bytes } = await exportConference(as(own), SLUG, {
    withPeople: false,
    origin: 'https://portal.example',
  })
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  const file = { bytes: Buffer.concat(parts), name: 'a.zip' }
  await expect(startConferenceImport(as(account('expert')), file)).rejects.toMatchObject({
    code: 'permission.denied',
  })
  const id = await startConferenceImport(as(own), file)
  await applyConferenceImport(as(own), { id, as: 'copy', slug: 'from-a-file' })
  const made = await rowOf('from-a-file')
  expect(await scopes(accountId())).toContainEqual(['organiser', 'conference', made.id])
})

test('who prepares every conference is given nothing', async () => {
  const made = makeAccount({ n: 984 })
  await store.transact((tx) => insertAccount(tx, made))
  const everywhere = { ...account('organiser'), accountId: made.id } as Actor
  await copyConference(as(everywhere), SLUG, {
    titleRu: 'Третий раз',
    titleEn: 'A third time',
    slug: 'third-time',
    startsOn: '2028-04-12',
    sessions: false,
    speakers: false,
    setup: false,
  })
  expect(await scopes(made.id)).toEqual([])
})
