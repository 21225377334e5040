import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { attendeesQuerySchema } from '#app/domain/conference/desk/attendees.ts'
import { batchQuerySchema, startBatchSchema } from '#app/domain/conference/desk/batch.ts'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import {
  attendeeBatch,
  auditEvent,
  conference,
  job,
  mailMessage,
  registration,
} from '#db/schema/index.ts'
import { insertGrant } from '#db/queries/accounts.ts'
import { addNote } from '#server/conference/desk/add-note.ts'
import { listBatches } from '#server/conference/desk/batch/list-batches.ts'
import { performBatch } from '#server/conference/desk/batch/perform-batch.ts'
import { previewBatch } from '#server/conference/desk/batch/preview-batch.ts'
import { showBatch } from '#server/conference/desk/batch/show-batch.ts'
import { startBatch } from '#server/conference/desk/batch/start-batch.ts'
import { undoBatch } from '#server/conference/desk/batch/undo-batch.ts'
import { exportAttendees } from '#server/conference/desk/export-attendees.ts'
import { listAttendees } from '#server/conference/desk/list-attendees.ts'
import { listDeskConferences } from '#server/conference/desk/list-desk-conferences.ts'
import { showAttendee } from '#server/conference/desk/show-attendee.ts'
import { showChoices } from '#server/conference/desk/show-choices.ts'
import { showOverview } from '#server/conference/desk/show-overview.ts'
import { tagAttendee } from '#server/conference/desk/tag-attendee.ts'
import { untagAttendee } from '#server/conference/desk/untag-attendee.ts'
import { runNextJob } from '#server/jobs/run-next-job.ts'
import { person } from '../../../fixtures/people.ts'
import { account, seededStore, testContext, type TestStore } from '../../../fixtures/store.ts'
import { operator } from '#app/domain/accounts/permissions.ts'

const slug = 'green-corridor-2027'
let store: TestStore
let conferenceId: string
let organiser: Actor
let rows: (typeof registration.$inferSelect)[]

const as = (actor: Actor) => testContext(store, { actor })
const list = (query: object) =>
  listAttendees(as(organiser), { slug, query: attendeesQuerySchema.parse(query), lang: 'ru' })
const uuid = () => crypto.randomUUID()
const form = (given: object) => startBatchSchema.parse({ batch: uuid(), ...given })
const stateOf = async (id: string) =>
  (await store.read.select().from(registration).where(eq(registration.id, id)))[0]!

beforeAll(async () => {
  store = await seededStore()
  const own = await person(store)
  const grant = { role: 'organiser', scope: 'portal', scopeId: '*' } as const
  await store.transact((tx) => insertGrant(tx, own.id, grant, new Date()))
  organiser = { kind: 'account', accountId: own.id, grants: [grant] }
  const [found] = await store.read.select().from(conference).where(eq(conference.slug, slug))
  conferenceId = found!.id
  rows = await store.read
    .select()
    .from(registration)
    .where(eq(registration.conferenceId, conferenceId))
    .orderBy(registration.id)
})

describe('the desk of a conference', () => {
  test('is for those who prepare it', async () => {
    const query = attendeesQuerySchema.parse({})
    const asking = (actor: Actor) => listAttendees(as(actor), { slug, query, lang: 'ru' })
    await expect(asking({ kind: 'visitor' })).rejects.toMatchObject({ code: 'sign-in.required' })
    await expect(asking(account('expert'))).rejects.toMatchObject({ code: 'permission.denied' })
    const here = account({ role: 'organiser', scope: 'conference', scopeId: conferenceId })
    expect((await asking(here)).total).toBe(rows.length)
    const elsewhere = account({ role: 'organiser', scope: 'conference', scopeId: 'other' })
    await expect(asking(elsewhere)).rejects.toMatchObject({ code: 'permission.denied' })
    expect((await listDeskConferences(as(here))).map((one) => one.slug)).toEqual([slug])
    await expect(listDeskConferences(as(elsewhere))).rejects.toMatchObject({
      code: 'permission.denied',
    })
  })

  test('counts what there is', async () => {
    const numbers = await showOverview(as(organiser), slug)
    const n = (...states: string[]) => rows.filter(({ state }) => states.includes(state)).length
    expect(numbers.registered).toBe(rows.length)
    expect(numbers.confirmed).toBe(n('confirmed'))
    expect(numbers.pending).toBe(n('pending'))
    expect(numbers.waiting).toBe(n('waiting', 'offered'))
    expect(numbers.kinds.reduce((sum, kind) => sum + kind.confirmed, 0)).toBe(n('confirmed'))
    expect(numbers.countries.reduce((sum, one) => sum + one.n, 0)).toBe(n('confirmed'))
  })
})

describe('the list of attendees', () => {
  test('finds by every condition, alone and together', async () => {
    const all = await list({})
    expect(all.total).toBe(rows.length)
    expect(all.attendees).toHaveLength(50)
    expect(all.states.confirmed).toBe(rows.filter(({ state }) => state === 'confirmed').length)
    const choices = await showChoices(as(organiser), { slug, lang: 'ru' })
    const kind = choices.kinds[0]!.value
    const cluster = choices.clusters[0]!.value
    const expected = (fits: (row: (typeof rows)[number]) => boolean) => rows.filter(fits).length
    expect((await list({ kind })).total).toBe(expected((row) => row.kindId === kind))
    expect((await list({ cluster })).total).toBe(expected((row) => row.clusterId === cluster))
    expect((await list({ cluster: 'none' })).total).toBe(expected((row) => row.clusterId === null))
    expect((await list({ state: 'pending', kind })).total).toBe(
      expected((row) => row.state === 'pending' && row.kindId === kind),
    )
    expect((await list({ country: 'RU' })).total).toBe(expected((row) => row.country === 'RU'))
  })

  test('searches folded words, and takes what engines treat as patterns for what it is', async () => {
    const [first] = rows
    const [name, family] = first!.name.split(' ')
    const found = await list({ q: `${family!.toUpperCase()} ${name!.slice(0, 3)}` })
    expect(found.attendees.map(({ id }) => id)).toContain(first!.id)
    expect((await list({ q: first!.code.toLowerCase() })).total).toBe(1)
    for (const q of ['%', '_', '\\', '100% "\u0000;--']) expect((await list({ q })).total).toBe(0)
  })

  test('is put in the order of the alphabet, and parted into pages without gaps', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => list({ page: String(page) })))
    const names = pages.flatMap(({ attendees }) => attendees.map((one) => one.name))
    expect(names).toHaveLength(rows.length)
    const { compare } = new Intl.Collator('ru', { ignorePunctuation: true })
    expect(names).toEqual([...names].sort(compare))
    const newest = await list({ sort: 'new' })
    const made = newest.attendees.map(({ createdAt }) => createdAt.getTime())
    expect(made).toEqual([...made].sort((a, b) => b - a))
  })

  test('costs a handful of queries, however many there are', async () => {
    let queries = 0
    const stop = store.onQuery(() => queries++)
    await list({ q: 'а', sort: 'name' })
    stop()
    expect(queries).toBeLessThanOrEqual(6)
  })

  test('goes out as a table, and the audit log says so', async () => {
    const filter = attendeesQuerySchema.parse({ state: 'confirmed' })
    const {
      columns,
      rows: lines,
      count,
    } = await exportAttendees(as(organiser), {
      slug,
      filter,
      lang: 'en',
      format: 'csv',
    })
    const table: unknown[][] = []
    for await (const line of lines) table.push([...line])
    expect(table).toHaveLength(count)
    expect(table.every((line) => line.length === columns.length)).toBe(true)
    const at = columns.findIndex(({ key }) => key === 'state')
    expect(new Set(table.map((line) => line[at]))).toEqual(new Set(['Confirmed']))
    const [event] = await store.read
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.action, 'conference.attendees-exported'))
    expect(event).toMatchObject({ subjectId: conferenceId, detail: { attendees: count } })
  })
})

describe('one attendee', () => {
  test('is shown with all there is, and is nobody’s of another conference', async () => {
    const [one] = rows
    await addNote(as(organiser), { slug, id: one!.id, text: 'Нужна справка' })
    await tagAttendee(as(organiser), { slug, id: one!.id, tag: 'VIP' })
    await tagAttendee(as(organiser), { slug, id: one!.id, tag: 'vip' })
    const shown = await showAttendee(as(organiser), { slug, id: one!.id })
    expect(shown).toMatchObject({ code: one!.code, email: one!.email })
    expect(shown.tags.map(({ name }) => name)).toEqual(['VIP'])
    expect(shown.notes.map(({ text }) => text)).toEqual(['Нужна справка'])
    expect((await list({ tag: shown.tags[0]!.id })).total).toBe(1)
    await untagAttendee(as(organiser), { slug, id: one!.id, tagId: shown.tags[0]!.id })
    expect((await showAttendee(as(organiser), { slug, id: one!.id })).tags).toEqual([])
    const foreign = { slug: 'green-corridor-2017', id: one!.id }
    await expect(showAttendee(as(organiser), foreign)).rejects.toMatchObject({ code: 'not-found' })
    await expect(addNote(as(organiser), { ...foreign, text: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('an act on many', () => {
  test('says beforehand what it will do, and does that', async () => {
    const pending = rows.filter(({ state }) => state === 'pending').map(({ id }) => id)
    const confirmed = rows.filter(({ state }) => state === 'confirmed').slice(0, 2)
    const id = [...pending, ...confirmed.map((row) => row.id), 'no-such']
    const query = batchQuerySchema.parse({ act: 'approve', who: 'chosen', id })
    const preview = await previewBatch(as(organiser), { slug, query })
    expect(preview).toMatchObject({
      meant: pending.length + 2,
      will: pending.length,
      wont: [{ reason: 'state.same', n: 2 }],
    })
    const sent = form({ ...query, expected: preview.meant, batch: preview.batch })
    const batch = await startBatch(as(organiser), { slug, form: sent })
    expect(await startBatch(as(organiser), { slug, form: sent })).toBe(batch)
    const shown = await showBatch(as(organiser), { slug, id: batch })
    expect(shown).toMatchObject({
      state: 'done',
      done: pending.length,
      refused: 2,
      undoable: false,
    })
    for (const one of pending) expect((await stateOf(one)).state).toBe('confirmed')
    const letters = await store.read
      .select()
      .from(mailMessage)
      .where(eq(mailMessage.to, (await stateOf(pending[0]!)).email))
    expect(letters.length).toBe(1)
    expect((await listBatches(as(organiser), slug)).map((one) => one.id)).toContain(batch)
  })

  test('is not done to others than were shown', async () => {
    const query = { act: 'tag', who: 'found', newTag: 'Все', expected: rows.length - 1 }
    await expect(startBatch(as(organiser), { slug, form: form(query) })).rejects.toMatchObject({
      code: 'form.stale',
    })
    expect((await list({})).attendees.every(({ tags }) => tags.length === 0)).toBe(true)
  })

  test('tags all that were found, and takes the tags off again', async () => {
    const query = { act: 'tag', who: 'found', state: 'confirmed', newTag: 'Группа А' }
    const { total } = await list({ state: 'confirmed' })
    const batch = await startBatch(as(organiser), {
      slug,
      form: form({ ...query, expected: total }),
    })
    const { tags } = await showChoices(as(organiser), { slug, lang: 'ru' })
    const tag = tags.find(({ label }) => label === 'Группа А')!.value
    expect((await list({ tag })).total).toBe(total)
    await undoBatch(as(organiser), { slug, id: batch })
    await undoBatch(as(organiser), { slug, id: batch })
    expect((await list({ tag })).total).toBe(0)
    expect(await showBatch(as(organiser), { slug, id: batch })).toMatchObject({ state: 'undone' })
  })

  test('changes kinds, and gives each back their own', async () => {
    const { kinds } = await showChoices(as(organiser), { slug, lang: 'ru' })
    const online = kinds.at(-1)!.value
    const meant = rows
      .filter((row) => row.state === 'confirmed' && row.kindId !== online)
      .slice(0, 3)
    const id = meant.map((row) => row.id)
    const batch = await startBatch(as(organiser), {
      slug,
      form: form({ act: 'kind', who: 'chosen', id, newKind: online, expected: 3 }),
    })
    for (const one of id) expect((await stateOf(one)).kindId).toBe(online)
    await undoBatch(as(organiser), { slug, id: batch })
    for (const row of meant) expect((await stateOf(row.id)).kindId).toBe(row.kindId)
    const foreign = form({ act: 'kind', who: 'chosen', id, newKind: 'no-such', expected: 3 })
    await expect(startBatch(as(organiser), { slug, form: foreign })).rejects.toMatchObject({
      fields: { newKind: 'choice' },
    })
  })

  test('broken off goes on where it stopped, with the rights of who began it', async () => {
    const id = rows
      .filter((row) => row.state === 'confirmed')
      .slice(0, 5)
      .map((row) => row.id)
    const batchId = await startBatch(as(organiser), {
      slug,
      form: form({ act: 'tag', who: 'chosen', id, newTag: 'Снова', expected: 5 }),
    })
    // As if the node had died after two of five, and the work been left to a job.
    await store.transact(async (tx) => {
      await tx
        .update(attendeeBatch)
        .set({ state: 'running', done: id.slice(0, 2), refused: [], finishedAt: null })
        .where(eq(attendeeBatch.id, batchId))
      await tx.insert(job).values({
        id: uuid(),
        kind: 'conference.batch',
        input: { batchId },
        state: 'waiting',
        done: 0,
        total: 0,
        result: null,
        error: null,
        attempts: 0,
        startedBy: null,
        leaseOwner: null,
        leaseUntil: null,
        createdAt: new Date('2026-03-01T00:00:00Z'),
        startedAt: null,
        finishedAt: null,
      })
    })
    expect(await runNextJob(() => as(operator), 'node', new AbortController().signal)).toBe(true)
    const shown = await showBatch(as(organiser), { slug, id: batchId })
    // The other three had their tag by then: nothing is done twice, and nobody is forgotten.
    expect(shown).toMatchObject({ state: 'done', done: 2, refused: 3 })
    await expect(performBatch(as(account('expert')), batchId)).rejects.toMatchObject({
      code: 'permission.denied',
    })
    const [failed] = await store.read
      .select()
      .from(job)
      .where(and(eq(job.kind, 'conference.batch'), eq(job.state, 'failed')))
    expect(failed).toBeUndefined()
  })
})
