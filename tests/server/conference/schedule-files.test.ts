import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { ReleaseBody } from '#app/domain/conference/release.ts'
import { conference, programmeRelease } from '#db/schema/index.ts'
import { showCalendar } from '#server/conference/calendar/show-calendar.ts'
import { scheduleOf } from '#server/conference/exchange/schedule-of.ts'
import { showSchedule } from '#server/conference/exchange/show-schedule.ts'
import { scheduleSchemas } from '../../fixtures/schedules.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const ORIGIN = 'https://portal.example'
const SLUG = 'green-corridor-2027'
const require = createRequire(import.meta.url)

let store: TestStore
let body: ReleaseBody
let slugs: string[]
beforeAll(async () => {
  store = await seededStore()
  const rows = await store.read.select().from(conference).orderBy(conference.slug)
  slugs = rows.filter(({ state }) => state !== 'draft').map(({ slug }) => slug)
  const { id } = rows.find(({ slug }) => slug === SLUG)!
  const releases = await store.read
    .select()
    .from(programmeRelease)
    .where(eq(programmeRelease.conferenceId, id))
    .orderBy(programmeRelease.number)
  body = releases.at(-1)!.body
})

const xml = (slug: string, lang: 'ru' | 'en' = 'ru') =>
  showSchedule(testContext(store), { slug, format: 'xml', lang, origin: ORIGIN })
const json = async (slug: string, lang: 'ru' | 'en' = 'ru') =>
  JSON.parse(
    await showSchedule(testContext(store), { slug, format: 'json', lang, origin: ORIGIN }),
  ) as Schedule
type Schedule = {
  schedule: { conference: { days: { date: string; rooms: Record<string, Event[]> }[] } }
}
type Event = { guid: string; date: string; end: string; title: string; persons: object[] }
const eventsOf = ({ schedule }: Schedule) =>
  schedule.conference.days.flatMap(({ rooms }) => Object.values(rooms).flat())

async function xsdErrors(text: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'schedule.xml', contents: text }],
    schema: [readFileSync(`${scheduleSchemas}/schedule.xml.xsd`, 'utf8')],
  })
  return valid ? [] : errors.map(({ message }) => message)
}

function jsonErrors(file: unknown): string {
  // The schema has a slip of the pen that strict mode stumbles over.
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object)
  const check = ajv.compile(
    JSON.parse(readFileSync(`${scheduleSchemas}/schedule.schema.json`, 'utf8')) as object,
  )
  return check(file) ? '' : ajv.errorsText(check.errors)
}

describe.skipIf(!scheduleSchemas)(
  'by the outside schemas (skipped where they are not at hand)',
  () => {
    test('every schedule.xml and schedule.json is valid, in both languages', async () => {
      expect(slugs).toContain(SLUG)
      for (const slug of slugs)
        for (const lang of ['ru', 'en'] as const) {
          expect(await xsdErrors(await xml(slug, lang)), slug).toEqual([])
          expect(jsonErrors(await json(slug, lang)), slug).toBe('')
        }
    })

    test('a file with what other systems get wrong would be refused', async () => {
      const good = await xml(SLUG)
      expect(await xsdErrors(good.replace(/<acronym>[^<]+/, '<acronym>f26'))).not.toEqual([])
      expect(
        await xsdErrors(good.replace('</event>', '<feedback_url></feedback_url></event>')),
      ).not.toEqual([])
      const file = await json(SLUG)
      Object.assign(eventsOf(file)[0]!.persons[0] ?? {}, { public_name: 'x', id: 1 })
      expect(jsonErrors(file)).not.toBe('')
    })

    test('sessions with nothing in them that could be left out, and with hostile texts, are valid', async () => {
      const [row] = await store.read.select().from(conference).where(eq(conference.slug, SLUG))
      const odd: ReleaseBody = {
        halls: body.halls.map((hall) => ({ ...hall, name: { ru: 'Зал', en: 'Hall' } })),
        tracks: [{ id: 't', name: { ru: '', en: '' }, colour: 1 }],
        speakers: body.speakers.map((speaker, i) =>
          i === 0 ? { ...speaker, name: { ru: ' ', en: '' } } : speaker,
        ),
        sessions: body.sessions.map((session, i) => ({
          ...session,
          title: { ru: `<b>&"\u0000\u0007${i}`, en: '' },
          abstract: { ru: ']]>\u0001', en: '' },
          languages: [],
          hallId: i % 2 === 0 ? null : session.hallId,
          trackId: null,
        })),
      }
      const { writeScheduleXml } =
        await import('#app/domain/conference/exchange/write-schedule-xml.ts')
      const { writeScheduleJson } =
        await import('#app/domain/conference/exchange/write-schedule-json.ts')
      const self = `${ORIGIN}/x`
      const schedule = scheduleOf({
        conference: row!,
        release: { number: 3, body: odd },
        lang: 'ru',
        origin: ORIGIN,
        self,
      })
      expect(await xsdErrors(writeScheduleXml(schedule))).toEqual([])
      expect(jsonErrors(JSON.parse(writeScheduleJson(schedule)))).toBe('')
    })
  },
)

describe('what the files say', () => {
  test('is the released programme, cancelled sessions left out', async () => {
    const planned = body.sessions.filter(({ cancelled }) => !cancelled)
    expect(planned.length).toBeLessThan(body.sessions.length)
    const events = eventsOf(await json(SLUG))
    expect(events.map(({ guid }) => guid).toSorted()).toEqual(
      planned.map(({ id }) => id).toSorted(),
    )
    for (const { guid, date, end } of events) {
      const session = planned.find(({ id }) => id === guid)!
      expect(new Date(date).toISOString()).toBe(session.start)
      expect(new Date(end).toISOString()).toBe(session.end)
    }
    const text = await xml(SLUG)
    for (const { id, code } of planned) expect(text).toContain(`guid="${id}" code="${code}"`)
    expect(await xml(SLUG)).toBe(text)
  })

  test('puts what begins at half past three in the night to the evening before', async () => {
    const [row] = await store.read.select().from(conference).where(eq(conference.slug, SLUG))
    const at = (start: string) => {
      const [first] = body.sessions
      const session = {
        ...first!,
        start,
        end: new Date(Date.parse(start) + 600_000).toISOString(),
        cancelled: false,
      }
      const { days } = scheduleOf({
        conference: row!,
        release: { number: 1, body: { ...body, sessions: [session] } },
        lang: 'ru',
        origin: ORIGIN,
        self: ORIGIN,
      })
      return days.find(({ rooms }) => rooms.length > 0)!.date
    }
    // Moscow is three hours ahead.
    expect(at('2027-04-15T00:30:00.000Z')).toBe('2027-04-14')
    expect(at('2027-04-15T01:00:00.000Z')).toBe('2027-04-15')
  })

  test('of a conference that is being prepared is nobody’s', async () => {
    await store.transact(async (tx) => {
      await tx.update(conference).set({ state: 'draft' }).where(eq(conference.slug, SLUG))
    })
    for (const ask of [
      xml(SLUG),
      showCalendar(testContext(store), { slug: SLUG, lang: 'ru', origin: ORIGIN }),
    ])
      await expect(ask).rejects.toMatchObject({ code: 'not-found' })
    await store.transact(async (tx) => {
      await tx.update(conference).set({ state: 'open' }).where(eq(conference.slug, SLUG))
    })
  })
})

describe('the calendar', () => {
  test('is read by ical.js to the same instants; what was cancelled is there, marked', async () => {
    const { text } = await showCalendar(testContext(store), {
      slug: SLUG,
      lang: 'ru',
      origin: ORIGIN,
    })
    const root = new ICAL.Component(ICAL.parse(text))
    for (const zone of root.getAllSubcomponents('vtimezone'))
      ICAL.TimezoneService.register(new ICAL.Timezone(zone))
    const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events).toHaveLength(body.sessions.length)
    for (const session of body.sessions) {
      const event = events.find(({ uid }) => uid === session.id)!
      expect(event.startDate.toJSDate().toISOString()).toBe(session.start)
      expect(event.endDate.toJSDate().toISOString()).toBe(session.end)
      expect(event.sequence).toBe(session.sequence)
      expect(event.component.getFirstPropertyValue('status')).toBe(
        session.cancelled ? 'CANCELLED' : 'CONFIRMED',
      )
      expect(event.summary.startsWith('Отменено: ')).toBe(session.cancelled)
    }
    ICAL.TimezoneService.reset()
  })

  test('gives one session, and nothing for a code nobody has', async () => {
    const [session] = body.sessions
    const one = (code: string) =>
      showCalendar(testContext(store), { slug: SLUG, lang: 'en', origin: ORIGIN, session: code })
    const { text, name } = await one(session!.code)
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
    expect(name).toBe(`${SLUG}-${session!.code}`)
    await expect(one('ZZZZZZ')).rejects.toMatchObject({ code: 'not-found' })
  })
})
