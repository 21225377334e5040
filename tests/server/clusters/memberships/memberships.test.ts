import { beforeAll, describe, expect, test } from 'vitest'
import { mailMessage, membershipInvitation } from '#db/schema/index.ts'
import { listRecords } from '#server/clusters/editing/list-records.ts'
import { showHistory } from '#server/clusters/editing/show-history.ts'
import { answerInvitation } from '#server/clusters/memberships/answer-invitation.ts'
import { inviteParticipant } from '#server/clusters/memberships/invite-participant.ts'
import { showInvitation } from '#server/clusters/memberships/show-invitation.ts'
import { editors, SLUG } from '../../../fixtures/editing.ts'
import { account, testContext } from '../../../fixtures/store.ts'
import { TEST_NOW } from '../../../fixtures/now.ts'

let { store, as, edit, profile } = {} as Awaited<ReturnType<typeof editors>>
beforeAll(async () => {
  ;({ store, as, edit, profile } = await editors())
})

const said = { name: 'Ирина Белова', position: 'Директор' }
const visitor = (days = 0) =>
  testContext(store, { now: new Date(TEST_NOW.getTime() + days * 86_400_000) })

/** A new participant with the secret of the letter it got. */
async function invited(nameEn: string) {
  const form = { nameRu: `ООО «${nameEn}»`, nameEn, type: 'small', country: 'RU' }
  const { recordId } = await edit('anna', 'participants', form, 'new')
  return { recordId, token: await invite(recordId) }
}
async function invite(organisationId: string): Promise<string> {
  const input = { slug: SLUG, organisationId, email: 'org@example.org', lang: 'ru' as const }
  await inviteParticipant(as('anna'), input)
  const letters = await store.read.select().from(mailMessage)
  const last = letters
    .filter(({ template }) => template === 'membership-invitation')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1)!
  return (last.params as { token: string }).token
}

describe('an organisation asked about its membership', () => {
  test('confirms it itself, once, without an account; the profile says so', async () => {
    const { recordId, token } = await invited('Birch')
    const { memberships } = await listRecords(as('anna'), { slug: SLUG, group: 'participants' })
    expect(memberships[recordId]).toBe('invited')
    expect((await showInvitation(visitor(), token)).organisation.en).toBe('Birch')
    await answerInvitation(visitor(), { token, answer: 'confirmed', ...said })
    const found = (await profile()).participants.find(({ id }) => id === recordId)
    expect(found?.confirmed).toBe(true)
    await expect(
      answerInvitation(visitor(), { token, answer: 'declined', ...said }),
    ).rejects.toMatchObject({ code: 'link.used' })
    await expect(showInvitation(visitor(), token)).rejects.toMatchObject({ code: 'link.used' })
  })

  test('confirmed, its own details are its own: the cluster cannot rename it', async () => {
    const { recordId, token } = await invited('Maple')
    await answerInvitation(visitor(), { token, answer: 'confirmed', ...said })
    await edit('anna', 'participants', { nameEn: 'Oak', sinceYear: '2019' }, recordId)
    const found = (await profile()).participants.find(({ id }) => id === recordId)
    expect(found).toMatchObject({ name: { en: 'Maple' }, sinceYear: 2019 })
  })

  test('declines it and is no longer listed; history tells', async () => {
    const { recordId, token } = await invited('Alder')
    await answerInvitation(visitor(), { token, answer: 'declined', ...said })
    expect((await profile()).participants.some(({ id }) => id === recordId)).toBe(false)
    const { entries } = await showHistory(as('anna'), { slug: SLUG, group: 'participants' })
    expect(entries[0]).toMatchObject({ what: 'removed', editor: null })
  })

  test('gets a new letter: the link of the earlier one is dead', async () => {
    const { recordId, token } = await invited('Rowan')
    const second = await invite(recordId)
    await expect(showInvitation(visitor(), token)).rejects.toMatchObject({ code: 'link.unknown' })
    expect((await showInvitation(visitor(), second)).organisation.en).toBe('Rowan')
  })

  test('too late, or with a made-up link, is refused', async () => {
    const { token } = await invited('Aspen')
    const answer = { answer: 'confirmed', ...said } as const
    await expect(answerInvitation(visitor(31), { token, ...answer })).rejects.toMatchObject({
      code: 'link.expired',
    })
    await expect(
      answerInvitation(visitor(), { token: 'made-up', ...answer }),
    ).rejects.toMatchObject({ code: 'link.unknown' })
  })

  test('the database never holds the secret of the link', async () => {
    const { token } = await invited('Linden')
    const rows = await store.read.select().from(membershipInvitation)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('is invited by the cluster’s own people only', async () => {
    const { recordId } = await invited('Elm')
    const other = testContext(store, {
      actor: account({ role: 'representative', scope: 'cluster', scopeId: 'another' }),
    })
    await expect(
      inviteParticipant(other, {
        slug: SLUG,
        organisationId: recordId,
        email: 'x@example.org',
        lang: 'en',
      }),
    ).rejects.toMatchObject({ code: 'permission.denied' })
  })
})
