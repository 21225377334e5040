import { getTableName, is } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import { eq } from 'drizzle-orm'
import { unzipSync, zipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import {
  leftOut,
  packageTables,
  type PackageTables,
} from '#db/queries/conference-package-tables.ts'
import { readPackage } from '#db/queries/conference-package.ts'
import * as schema from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { applyConferenceImport } from '#server/conference/exchange/apply-conference-import.ts'
import { copyConference } from '#server/conference/exchange/copy-conference.ts'
import { exportConference } from '#server/conference/exchange/export-conference.ts'
import { showConferenceImport } from '#server/conference/exchange/show-conference-import.ts'
import { startConferenceImport } from '#server/conference/exchange/start-conference-import.ts'
import { partsOf } from '#server/conference/exchange/write-package.ts'
import {
  account,
  openTestStore,
  seededStore,
  testContext,
  type TestStore,
} from '../../fixtures/store.ts'

const SLUG = 'green-corridor-2027'
const ORIGIN = 'https://portal.example'
let store: TestStore
let organiser: Actor

async function organiserOf(of: TestStore, n: number): Promise<Actor> {
  const made = makeAccount({ n })
  await of.transact((tx) => insertAccount(tx, made))
  return { ...account('organiser'), accountId: made.id } as Actor
}
beforeAll(async () => {
  store = await seededStore()
  organiser = await organiserOf(store, 971)
})

const as = (actor = organiser, of = store) => testContext(of, { actor })
async function exported(withPeople: boolean): Promise<Buffer> {
  const { bytes } = await exportConference(as(), SLUG, { withPeople, origin: ORIGIN })
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}
async function rowOf(slug: string, of = store) {
  const { conference } = schema
  return (await of.read.select().from(conference).where(eq(conference.slug, slug)))[0]!
}
const contentsOf = async (slug: string, withPeople: boolean, of = store) =>
  readPackage(of.read, (await rowOf(slug, of)).id, partsOf(withPeople))

/** The archive with something changed in it, its checksum made right again. */
function changed(
  archive: Buffer,
  change: (tables: PackageTables, manifest: Record<string, unknown>) => void,
) {
  const entries = unzipSync(archive)
  const text = (name: string) => Buffer.from(entries[name]!).toString()
  const tables = JSON.parse(text('conference.json')) as PackageTables
  const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>
  change(tables, manifest)
  const rows = Buffer.from(JSON.stringify(tables))
  manifest.sha256 = createHash('sha256').update(rows).digest('hex')
  return Buffer.from(
    zipSync({ 'conference.json': rows, 'manifest.json': Buffer.from(JSON.stringify(manifest)) }),
  )
}
const send = (bytes: Uint8Array, context = as()) =>
  startConferenceImport(context, { bytes, name: 'conference.zip' })

describe('every table with a conference’s data', () => {
  /** Tables that refer to the conference or to one of its tables. */
  function tablesOfConference(): string[] {
    const known = new Set(['conference'])
    for (let size = 0; size !== known.size;) {
      size = known.size
      for (const table of Object.values(schema)) {
        const keys = is(table, sqlite.SQLiteTable)
          ? sqlite.getTableConfig(table).foreignKeys
          : is(table, pg.PgTable)
            ? pg.getTableConfig(table).foreignKeys
            : []
        if (keys.some((key) => known.has(getTableName(key.reference().foreignTable))))
          known.add(getTableName(table as pg.PgTable))
      }
    }
    return [...known]
  }

  test.each(tablesOfConference())('%s goes along, or it is said why not', (name) => {
    expect(name in packageTables || name in leftOut).toBe(true)
  })
})

describe('a whole conference', () => {
  test('comes to another portal as it was, with its ids and its people', async () => {
    const other = await openTestStore()
    const there = await organiserOf(other, 972)
    const id = await send(await exported(true), as(there, other))
    const shown = await showConferenceImport(as(there, other), id)
    expect(shown.contents).toMatchObject({ slug: SLUG, isHere: false, withPeople: true })
    await applyConferenceImport(as(there, other), { id, as: 'same', slug: SLUG })
    await applyConferenceImport(as(there, other), { id, as: 'same', slug: SLUG })
    const [before, after] = [await contentsOf(SLUG, true), await contentsOf(SLUG, true, other)]
    expect(Object.keys(after)).toEqual(Object.keys(before))
    expect(after.registration!.length).toBeGreaterThan(50)
    // Accounts, clusters and files of the other portal are others; a conference comes as a draft.
    const bare = (tables: PackageTables) =>
      Object.fromEntries(
        Object.entries(tables).map(([name, rows]) => {
          const { accounts = [], clusters = [], files = [], secret = [] } = packageTables[name]!
          const gone = new Set([
            ...accounts,
            ...clusters,
            ...files,
            ...secret,
            'state',
            'acronym',
            'copiedFromId',
          ])
          return [
            name,
            rows.map((row) =>
              Object.fromEntries(
                Object.entries(row).filter(
                  ([key]) => !gone.has(key) || (key === 'state' && name !== 'conference'),
                ),
              ),
            ),
          ]
        }),
      )
    expect(bare(after)).toEqual(bare(before))
    expect((await rowOf(SLUG, other)).state).toBe('draft')
  })

  test('without people names nobody who registered and no address of a speaker', async () => {
    const entries = unzipSync(await exported(false))
    const tables = JSON.parse(Buffer.from(entries['conference.json']!).toString()) as PackageTables
    expect(Object.keys(tables)).not.toContain('registration')
    for (const { email, phone, accountId } of tables.speaker!)
      expect([email, phone, accountId]).toEqual([null, null, null])
  })

  test('that is here cannot come again under its ids, only as a copy', async () => {
    const id = await send(await exported(true))
    expect((await showConferenceImport(as(), id)).contents).toMatchObject({ isHere: true })
    await expect(
      applyConferenceImport(as(), { id, as: 'same', slug: 'another-address' }),
    ).rejects.toMatchObject({ code: 'package.here' })
    await expect(applyConferenceImport(as(), { id, as: 'copy', slug: SLUG })).rejects.toMatchObject(
      { fields: { slug: 'taken' } },
    )
    await applyConferenceImport(as(), { id, as: 'copy', slug: 'another-address' })
    const [source, copy] = [await contentsOf(SLUG, true), await contentsOf('another-address', true)]
    expect(copy.registration).toEqual([])
    expect(copy.programme_session).toHaveLength(source.programme_session!.length)
    const ids = new Set(source.programme_session!.map(({ id }) => id))
    expect(copy.programme_session!.some(({ id }) => ids.has(id))).toBe(false)
    // What a release holds leads to the copy's own sessions.
    const [release] = copy.programme_release!
    const { sessions } = release!.body as { sessions: { id: string }[] }
    const own = new Set(copy.programme_session!.map(({ id }) => id))
    expect(sessions.every(({ id }) => own.has(id))).toBe(true)
  })

  test('is seen before it is imported only by who brought it', async () => {
    const id = await send(await exported(true))
    const other = await organiserOf(store, 973)
    await expect(showConferenceImport(as(other), id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      applyConferenceImport(as(other), { id, as: 'copy', slug: 'stolen-one' }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a file of a conference', () => {
  const refused = (bytes: Uint8Array, problem: string, at?: string) =>
    expect(send(bytes)).rejects.toMatchObject({
      code: 'package.broken',
      params: at === undefined ? { problem } : { problem, at },
    })

  test('cut short, changed or of something else is refused', async () => {
    const archive = await exported(false)
    await refused(archive.subarray(0, archive.length - 100), 'archive')
    await refused(Buffer.from('no archive'), 'archive')
    await refused(Buffer.from(zipSync({ 'word/document.xml': Buffer.from('<x/>') })), 'foreign')
    const entries = unzipSync(archive)
    entries['conference.json']![200]! ^= 1
    await refused(Buffer.from(zipSync(entries)), 'damaged')
  })

  test('of a newer portal is refused as such', async () => {
    const newer = changed(await exported(false), (_tables, manifest) => {
      manifest.version = 2
    })
    await refused(newer, 'newer', '2')
  })

  test.each<[string, string, string, (tables: PackageTables) => void]>([
    ['a column nobody knows', 'column', 'hall[1].color', ({ hall }) => (hall![1]!.color = 1)],
    ['a value missing', 'missing', 'track[0].nameRu', ({ track }) => (track![0]!.nameRu = null)],
    ['a word for a number', 'value', 'hall[0].number', ({ hall }) => (hall![0]!.number = '1')],
    [
      'a state nobody knows',
      'value',
      'programme_session[0].state',
      ({ programme_session }) => (programme_session![0]!.state = 'lost'),
    ],
    [
      'no date',
      'value',
      'conference[0].createdAt',
      ({ conference }) => (conference![0]!.createdAt = 'soon'),
    ],
    [
      'a hall that is not there',
      'reference',
      'programme_session[0].hallId',
      ({ programme_session }) =>
        (programme_session![0]!.hallId = '0199a000-0000-7000-8000-00000000dead'),
    ],
    [
      'a session of another conference',
      'reference',
      'programme_session[0].conferenceId',
      ({ programme_session }) =>
        (programme_session![0]!.conferenceId = '0199a000-0000-7000-8000-00000000dead'),
    ],
    [
      'a release that would break the page',
      'value',
      'programme_release[0].body',
      ({ programme_release }) => (programme_release![0]!.body = { sessions: null }),
    ],
  ])('with %s is refused with the place', async (_name, problem, at, change) => {
    await refused(
      changed(await exported(false), (tables) => change(tables)),
      problem,
      at,
    )
  })
})

describe('next year’s conference', () => {
  const choice = {
    titleRu: 'Коридор 2028',
    titleEn: 'Corridor 2028',
    slug: 'corridor-2028',
    startsOn: '2028-04-12',
    sessions: true,
    speakers: true,
    setup: true,
  }

  test('is a draft with everything at the same hours of the day, and nothing of who came', async () => {
    await copyConference(as(), SLUG, choice)
    const [source, copy] = [await contentsOf(SLUG, true), await contentsOf('corridor-2028', true)]
    const from = await rowOf(SLUG)
    const to = await rowOf('corridor-2028')
    expect(to).toMatchObject({
      state: 'draft',
      titleRu: 'Коридор 2028',
      copiedFromId: from.id,
      version: 1,
    })
    const days = (Date.parse(to.startsOn) - Date.parse(from.startsOn)) / 86_400_000
    expect((Date.parse(to.endsOn) - Date.parse(from.endsOn)) / 86_400_000).toBe(days)
    const planned = source.programme_session!.filter(({ state }) => state !== 'cancelled')
    expect(copy.programme_session).toHaveLength(planned.length)
    for (const session of planned) {
      const twin = copy.programme_session!.find(({ code }) => code === session.code)!
      const [a, b] = [session.startsAt as Date | null, twin.startsAt as Date | null]
      expect(b && a && b.getTime() - a.getTime()).toBe(a && days * 86_400_000)
    }
    expect(copy.session_speaker!.length).toBeGreaterThan(20)
    for (const name of ['registration', 'programme_release', 'session_material'])
      expect(copy[name]).toEqual([])
    expect(copy.attendance_kind).toHaveLength(source.attendance_kind!.length)
  })

  test('takes only what was chosen, and no address that is taken', async () => {
    await expect(copyConference(as(), SLUG, choice)).rejects.toMatchObject({
      fields: { slug: 'taken' },
    })
    await copyConference(as(), SLUG, {
      ...choice,
      slug: 'bare-2028',
      sessions: false,
      speakers: false,
      setup: false,
    })
    const bare = await contentsOf('bare-2028', true)
    for (const name of ['programme_session', 'session_speaker', 'speaker', 'attendance_kind'])
      expect(bare[name]).toEqual([])
    expect(bare.hall!.length).toBeGreaterThan(3)
  })
})
