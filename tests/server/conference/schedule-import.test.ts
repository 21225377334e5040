import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { wholeDraft } from '#db/queries/conference-exchange.ts'
import { conference, programmeSession, storedFile } from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { applyScheduleImport } from '#server/conference/exchange/apply-schedule-import.ts'
import { discardScheduleImport } from '#server/conference/exchange/discard-schedule-import.ts'
import { showSchedule } from '#server/conference/exchange/show-schedule.ts'
import { showScheduleImport } from '#server/conference/exchange/show-schedule-import.ts'
import { startScheduleImport } from '#server/conference/exchange/start-schedule-import.ts'
import { foreignEvent, foreignXml } from '../../fixtures/schedules.ts'
import { account, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const SLUG = 'green-corridor-2027'
const OTHER = 'green-corridor-2017'
let store: TestStore
let organiser: Actor
let conferenceId: string

beforeAll(async () => {
  store = await seededStore()
  const made = makeAccount({ n: 951 })
  await store.transact((tx) => insertAccount(tx, made))
  organiser = { ...account('organiser'), accountId: made.id } as Actor
  const [row] = await store.read.select().from(conference).where(eq(conference.slug, SLUG))
  conferenceId = row!.id
  await store.transact(async (tx) => {
    await tx.update(conference).set({ state: 'open' }).where(eq(conference.slug, OTHER))
  })
})

const own = () => testContext(store, { actor: organiser })
const start = (text: string, slug = SLUG, lang: 'ru' | 'en' = 'ru') =>
  startScheduleImport(own(), slug, { bytes: Buffer.from(text), name: 'schedule.xml', lang })
const draft = () => wholeDraft(store.read, conferenceId)
async function apply(id: string, slug = SLUG) {
  const { dryRun } = await showScheduleImport(own(), slug, id)
  await applyScheduleImport(own(), slug, { id, fingerprint: dryRun!.fingerprint })
}

describe('a foreign file', () => {
  test('is shown first, then it is in the draft with its hall, track and speaker, once', async () => {
    const before = await draft()
    const id = await start(foreignXml(foreignEvent({})))
    const { dryRun } = await showScheduleImport(own(), SLUG, id)
    expect(dryRun).toMatchObject({
      fileTitle: 'Форум соседей',
      halls: ['Цех № 3'],
      tracks: ['Производство'],
      people: ['Анна Нью'],
      issues: [],
      untouched: before.sessions.length,
    })
    expect(dryRun!.steps).toMatchObject([{ kind: 'create', line: 11 }])
    expect((await draft()).sessions).toHaveLength(before.sessions.length)
    await applyScheduleImport(own(), SLUG, { id, fingerprint: dryRun!.fingerprint })
    await applyScheduleImport(own(), SLUG, { id, fingerprint: dryRun!.fingerprint })
    const after = await draft()
    expect(after.sessions).toHaveLength(before.sessions.length + 1)
    const session = after.sessions.at(-1)!
    expect(session).toMatchObject({
      titleRu: 'Как мы делим цех',
      titleEn: 'Как мы делим цех',
      abstractRu: 'Рассказ & опыт',
      kind: 'lecture',
      languages: ['ru'],
      minutes: 45,
      // Ten o'clock in Yekaterinburg.
      startsAt: new Date('2027-04-14T05:00:00.000Z'),
    })
    expect(after.halls.find(({ id }) => id === session.hallId)).toMatchObject({
      nameRu: 'Цех № 3',
      slug: 'tsekh-no-3',
    })
    expect(after.people.filter(({ sessionId }) => sessionId === session.id)).toHaveLength(1)
    // The file is of no use any more.
    const files = await store.read
      .select()
      .from(storedFile)
      .where(eq(storedFile.name, 'schedule.xml'))
    expect(files).toEqual([])
  })

  test('read again finds what it made, and changes only its own language', async () => {
    const id = await start(
      foreignXml(foreignEvent({ duration: '01:00', title: 'How we share a shop floor' })),
      SLUG,
      'en',
    )
    const { dryRun } = await showScheduleImport(own(), SLUG, id)
    expect(dryRun!.steps).toMatchObject([{ kind: 'update', changes: ['title', 'length'] }])
    expect(dryRun!.halls).toEqual([])
    await apply(id)
    const rows = await store.read
      .select()
      .from(programmeSession)
      .where(eq(programmeSession.titleEn, 'How we share a shop floor'))
    expect(rows).toMatchObject([{ titleRu: 'Как мы делим цех', minutes: 60, version: 2 }])
  })

  test('tells what of it cannot be taken, with the line, and takes the rest', async () => {
    const file = foreignXml(
      [
        foreignEvent({ title: ' ' }, 'id="21"'),
        foreignEvent({ title: 'Без времени', date: '', start: 'утром' }, 'id="22"'),
        foreignEvent({ title: 'Бесконечная', duration: '30:00' }, 'id="23"'),
        foreignEvent({ title: 'Целая' }, 'id="24"'),
        foreignEvent({ title: 'Двойная' }, 'id="24" guid="no"'),
      ].join('\n'),
    )
    const id = await start(file)
    const { dryRun } = await showScheduleImport(own(), SLUG, id)
    expect(dryRun!.issues).toEqual([
      { line: 11, title: '', code: 'title' },
      { line: 12, title: 'Без времени', code: 'when' },
      { line: 13, title: 'Бесконечная', code: 'length' },
      { line: 15, title: 'Двойная', code: 'twice' },
    ])
    expect(dryRun!.steps.map(({ title }) => title)).toEqual(['Целая'])
    await discardScheduleImport(own(), SLUG, id)
    await expect(showScheduleImport(own(), SLUG, id)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a broken file', () => {
  const big = '<!DOCTYPE schedule [<!ENTITY a "aaaaaaaaaa">]><schedule>&a;</schedule>'
  test.each([
    ['cut off', foreignXml(foreignEvent({})).slice(0, -30), { reason: 'xml' }],
    ['with a wrong tag', foreignXml('<event>\n</evnt>'), { reason: 'xml', line: 12 }],
    ['with entities of its own', big, { reason: 'doctype', line: 1 }],
    ['of something else', '<html><body/></html>', { reason: 'foreign', line: 1 }],
    ['of no kind at all', 'BEGIN:VCALENDAR', { reason: 'foreign' }],
    ['without sessions', foreignXml(''), { reason: 'empty' }],
    ['empty', '', { reason: 'empty' }],
    [
      'JSON with a comma too many',
      '{"schedule": {\n  "conference": {"days": [],}\n}}',
      { reason: 'json', line: 2, column: 29 },
    ],
    ['JSON cut off', '{"schedule": {', { reason: 'json', line: 1 }],
    ['JSON of something else', '{"items": []}', { reason: 'foreign' }],
    ['JSON too deep', '{"a":'.repeat(5_000), { reason: 'json', line: 1 }],
  ])('%s is refused with the reason and the place', async (_name, text, params) => {
    const before = await draft()
    await expect(start(text)).rejects.toMatchObject({
      code: 'schedule.broken',
      params: expect.objectContaining(params) as object,
    })
    expect(await draft()).toEqual(before)
  })
})

describe('our own file', () => {
  test('read into its own conference changes nothing of what was released', async () => {
    for (const format of ['xml', 'json'] as const) {
      const text = await showSchedule(testContext(store), {
        slug: SLUG,
        format,
        lang: 'ru',
        origin: 'https://a.example',
      })
      const { dryRun } = await showScheduleImport(own(), SLUG, await start(text))
      expect(dryRun!.halls).toEqual([])
      expect(dryRun!.people).toEqual([])
      expect(dryRun!.tracks).toEqual([])
      expect(dryRun!.steps.filter(({ kind }) => kind === 'create')).toEqual([])
      expect(dryRun!.issues).toEqual([])
      // The draft has gone on after the release; what has not changed is found unchanged.
      expect(dryRun!.steps.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(10)
    }
  })

  test('read into another conference makes its sessions there under ids of their own, and finds them again', async () => {
    const text = await showSchedule(testContext(store), {
      slug: SLUG,
      format: 'json',
      lang: 'ru',
      origin: 'https://a.example',
    })
    const id = await start(text, OTHER)
    const first = (await showScheduleImport(own(), OTHER, id)).dryRun!
    expect(first.steps.every(({ kind }) => kind === 'create')).toBe(true)
    await apply(id, OTHER)
    const again = (await showScheduleImport(own(), OTHER, await start(text, OTHER))).dryRun!
    expect(again.steps.every(({ kind }) => kind === 'same')).toBe(true)
    expect(again.halls).toEqual([])
    expect(again.people).toEqual([])
  })
})

describe('a file looked through', () => {
  test('is not applied when the draft has changed since', async () => {
    const id = await start(foreignXml(foreignEvent({ title: 'Другая' }, 'id="31"')))
    const { dryRun } = await showScheduleImport(own(), SLUG, id)
    await apply(await start(foreignXml(foreignEvent({ title: 'Другая, раньше' }, 'id="31"'))))
    await expect(
      applyScheduleImport(own(), SLUG, { id, fingerprint: dryRun!.fingerprint }),
    ).rejects.toMatchObject({ code: 'schedule.changed' })
  })

  test('changes no conference that is over', async () => {
    const id = await start(foreignXml(foreignEvent({ title: 'Поздно' }, 'id="41"')), OTHER)
    const setState = (state: 'open' | 'archived') =>
      store.transact(async (tx) => {
        await tx.update(conference).set({ state }).where(eq(conference.slug, OTHER))
      })
    await setState('archived')
    await expect(apply(id, OTHER)).rejects.toMatchObject({ code: 'conference.archived' })
    await setState('open')
  })

  test('is for who prepares this conference only', async () => {
    const id = await start(foreignXml(foreignEvent({})))
    const elsewhere = account({ role: 'organiser', scope: 'conference', scopeId: 'another' })
    const stranger = testContext(store, { actor: elsewhere })
    await expect(showScheduleImport(stranger, SLUG, id)).rejects.toMatchObject({
      code: 'permission.denied',
    })
    await expect(showScheduleImport(own(), OTHER, id)).rejects.toMatchObject({ code: 'not-found' })
  })
})
