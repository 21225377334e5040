import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import type { StepKind } from '#app/domain/clusters/participants-import/plan.ts'
import { csvLine } from '#app/domain/shared/delimited.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import {
  cluster,
  organisation,
  participant,
  participantsImport,
  storedFile,
} from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { readRecord } from '#db/queries/cluster-records/index.ts'
import { lastRevision } from '#db/queries/cluster-revisions.ts'
import { showHistory } from '#server/clusters/editing/show-history.ts'
import { fingerprintOf } from '#server/clusters/editing/state.ts'
import { applyImport } from '#server/clusters/participants-import/apply-import.ts'
import { discardImport } from '#server/clusters/participants-import/discard-import.ts'
import { showImport } from '#server/clusters/participants-import/show-import.ts'
import { showImports } from '#server/clusters/participants-import/show-imports.ts'
import { startImport } from '#server/clusters/participants-import/start-import.ts'
import { writeTable } from '#server/clusters/participants-import/write-table.ts'
import { workbook, type WorkbookCell } from '#server/files/workbook.ts'
import { account, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
let own: { id: string; slug: string }
let other: { id: string; slug: string }
let representative: Actor
const NUMBER = '7707083893'

beforeAll(async () => {
  store = await seededStore()
  const counted = await store.read
    .select({ id: cluster.id, slug: cluster.slug })
    .from(cluster)
    .innerJoin(participant, eq(participant.clusterId, cluster.id))
    .limit(1)
  own = counted[0]!
  const all = await store.read.select({ id: cluster.id, slug: cluster.slug }).from(cluster)
  other = all.find(({ id }) => id !== own.id)!
  const person = makeAccount({ n: 78 })
  await store.transact((tx) => insertAccount(tx, person))
  representative = {
    kind: 'account',
    accountId: person.id,
    grants: [{ role: 'representative', scope: 'cluster', scopeId: own.id }],
  }
})

const as = (actor: Actor = representative) => testContext(store, { actor })
const csv = (...rows: string[][]) => Buffer.from(rows.map(csvLine).join(''))
const HEAD = ['Название', 'ИНН', 'Тип организации', 'Участник с года']
const start = (
  bytes: Uint8Array,
  name = 'Участники.csv',
  slug = own.slug,
  actor = representative,
) => startImport(as(actor), { slug, file: { bytes, name, declaredType: '' } })
const show = (id: string, kind: StepKind | null = null, slug = own.slug) =>
  showImport(as(), { slug, id, lang: 'ru', kind, page: 1 })
const apply = async (id: string, fingerprint?: string) =>
  applyImport(as(), {
    slug: own.slug,
    id,
    fingerprint: fingerprint ?? (await show(id)).plan!.fingerprint,
  })
const named = (nameRu: string) =>
  store.read
    .select()
    .from(organisation)
    .innerJoin(participant, eq(participant.organisationId, organisation.id))
    .where(and(eq(organisation.nameRu, nameRu), eq(participant.clusterId, own.id)))
const xlsx = async (columns: string[], rows: WorkbookCell[][]) => {
  const parts: Uint8Array[] = []
  for await (const part of workbook({
    sheet: 'Список',
    columns: columns.map((title) => ({ title, width: 10 })),
    rows: (async function* () {
      yield* rows
    })(),
    count: rows.length,
  }))
    parts.push(part)
  return Buffer.concat(parts)
}

describe('an import of participants', () => {
  test('shows what it would do, changes nothing, then does it once', async () => {
    const id = await start(csv(HEAD, ['ООО «Первый»', NUMBER, 'Малое предприятие', '2020']))
    const { plan, steps } = await show(id)
    expect(plan?.counts).toEqual({ create: 1, update: 0, unchanged: 0, error: 0 })
    expect(steps).toMatchObject([{ kind: 'create', line: 2, name: 'ООО «Первый»' }])
    expect(await named('ООО «Первый»')).toEqual([])

    const { fingerprint } = plan!
    await Promise.all([apply(id, fingerprint), apply(id, fingerprint)])
    await apply(id, 'whatever: it is done already')
    expect(await named('ООО «Первый»')).toMatchObject([
      {
        organisation: { nameEn: 'ООО «Первый»', taxNumber: NUMBER, type: 'small', country: 'RU' },
        participant: { sinceYear: 2020, industrialRole: null },
      },
    ])
    expect(await show(id)).toMatchObject({
      applied: { create: 1, update: 0, unchanged: 0 },
      plan: null,
    })
  })

  test('changes what differs and leaves what cells leave open', async () => {
    const id = await start(
      csv(
        ['ИНН', 'Name', 'Тип', 'Страна', 'Роль'],
        [NUMBER, 'The First LLC', '', '', 'end_product_maker'],
      ),
    )
    expect((await show(id)).steps).toMatchObject([
      {
        kind: 'update',
        changes: [
          { column: 'nameEn', from: 'ООО «Первый»', to: 'The First LLC' },
          { column: 'industrialRole', from: null, to: 'Производитель конечной продукции' },
        ],
      },
    ])
    await apply(id)
    expect(await named('ООО «Первый»')).toMatchObject([
      {
        organisation: { nameEn: 'The First LLC', type: 'small' },
        participant: { sinceYear: 2020, industrialRole: 'end_product_maker' },
      },
    ])
  })

  test('stands in the history as if it had been typed, record by record', async () => {
    const { entries } = await showHistory(as(), { slug: own.slug, group: 'participants' })
    expect(entries).toMatchObject([
      {
        what: 'edited',
        changes: [
          { field: 'nameEn', before: 'ООО «Первый»', after: 'The First LLC' },
          { field: 'industrialRole', before: null, after: 'end_product_maker' },
        ],
      },
      { what: 'added', record: { nameRu: 'ООО «Первый»', type: 'small', sinceYear: 2020 } },
    ])
    // Who has the record's form open is told of the change by the state the form began from.
    const [row] = await named('ООО «Первый»')
    const id = row!.organisation.id
    const last = await lastRevision(store.read, own.id, 'participants', id)
    const now = await readRecord(store.read, own.id, 'participants', id)
    expect(last?.fingerprint).toBe(fingerprintOf(id, now))
  })

  test('with one error writes nothing at all', async () => {
    const id = await start(
      csv(HEAD, ['ООО «Хороший»', '', '', ''], ['ООО «Плохой»', '123', 'Замок', '3000']),
    )
    const { plan, steps } = await show(id, 'error')
    expect(plan?.counts).toMatchObject({ create: 1, error: 1 })
    expect(steps).toMatchObject([
      {
        kind: 'error',
        line: 3,
        errors: [{ column: 'type' }, { column: 'taxNumber' }, { column: 'sinceYear' }],
      },
    ])
    await expect(apply(id)).rejects.toMatchObject({ code: 'import.has-errors' })
    expect(await named('ООО «Хороший»')).toEqual([])
    expect((await show(id)).appliedAt).toBeNull()
  })

  test('is refused when the participants have changed since it was shown', async () => {
    const id = await start(csv(HEAD, ['ООО «Второй»', '', '', '2020']))
    const { fingerprint } = (await show(id)).plan!
    const quicker = await start(csv(HEAD, ['ООО «Второй»', '', '', '2021']))
    await apply(quicker)
    await expect(apply(id, fingerprint)).rejects.toMatchObject({ code: 'import.changed' })
    expect(await named('ООО «Второй»')).toMatchObject([{ participant: { sinceYear: 2021 } }])
    expect((await show(id)).plan?.counts).toMatchObject({ create: 0, update: 1 })
  })

  test.each(['csv', 'xlsx'] as const)('of the portal’s own %s changes nothing', async (format) => {
    const table = await writeTable(as(), { slug: own.slug, lang: 'en', format })
    const parts: Buffer[] = []
    for await (const part of table) parts.push(Buffer.from(part as string))
    const id = await start(Buffer.concat(parts), `Участники.${format}`)
    const { plan, steps } = await show(id, 'update')
    expect(steps).toEqual([])
    expect(plan!.counts.unchanged).toBeGreaterThan(1)
    expect(plan!.counts).toMatchObject({ create: 0, error: 0 })
  })

  test('reads names that look like formulas as text and gives them back harmless', async () => {
    await apply(
      await start(await xlsx(['Название'], [['=HYPERLINK("http://evil.example")']]), 'a.xlsx'),
    )
    expect(await named('=HYPERLINK("http://evil.example")')).toHaveLength(1)
    const table = await writeTable(as(), { slug: own.slug, lang: 'ru', format: 'csv' })
    let text = ''
    for await (const part of table) text += part as string
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(text).not.toMatch(/(^|,)"?=/m)
  })

  test('links an organisation of the directory by its number and leaves its details', async () => {
    // An expert works in every cluster.
    const expert = as({
      ...(representative as Extract<Actor, { kind: 'account' }>),
      grants: [{ role: 'expert', scope: 'portal', scopeId: '*' }],
    })
    const { slug } = other
    const bytes = csv(HEAD, ['Переименованный', NUMBER, '', '2024'])
    const file = { bytes, name: 'a.csv', declaredType: 'text/csv' }
    const id = await startImport(expert, { slug, file })
    const { plan, steps } = await showImport(expert, { slug, id, lang: 'ru', kind: null, page: 1 })
    expect(steps).toMatchObject([{ kind: 'create', joins: 'ООО «Первый»' }])
    await applyImport(expert, { slug, id, fingerprint: plan!.fingerprint })
    const rows = await store.read
      .select()
      .from(organisation)
      .where(eq(organisation.taxNumber, NUMBER))
    expect(rows).toMatchObject([{ nameRu: 'ООО «Первый»' }])
    // Now it belongs to two clusters: neither may rename it by a table.
    const again = await start(csv(HEAD, ['Ещё имя', NUMBER, '', '2019']))
    expect((await show(again)).steps).toMatchObject([
      { kind: 'update', changes: [{ column: 'sinceYear' }], kept: ['nameRu'] },
    ])
  })

  test('of a foreign cluster is refused, and so is a foreign import under one’s own', async () => {
    const bytes = csv(HEAD, ['x', '', '', ''])
    await expect(start(bytes, 'a.csv', other.slug)).rejects.toMatchObject({
      code: 'permission.denied',
    })
    const id = await start(bytes)
    const stranger = testContext(store, {
      actor: account({ role: 'representative', scope: 'cluster', scopeId: other.id }),
    })
    await expect(
      showImport(stranger, { slug: other.slug, id, lang: 'ru', kind: null, page: 1 }),
    ).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      applyImport(stranger, { slug: other.slug, id, fingerprint: '' }),
    ).rejects.toMatchObject({ code: 'not-found' })
    await discardImport(stranger, { slug: other.slug, id })
    expect((await show(id)).plan).not.toBeNull()
  })

  test('that is discarded is gone with its file; one that was applied stays', async () => {
    const id = await start(csv(HEAD, ['Лишний', '', '', '']))
    const [row] = await store.read
      .select()
      .from(participantsImport)
      .where(eq(participantsImport.id, id))
    await discardImport(as(), { slug: own.slug, id })
    await discardImport(as(), { slug: own.slug, id })
    await expect(show(id)).rejects.toMatchObject({ code: 'not-found' })
    expect(
      await store.read.select().from(storedFile).where(eq(storedFile.id, row!.fileId)),
    ).toEqual([])
    const { imports } = await showImports(as(), own.slug)
    const done = imports.find(({ appliedAt }) => appliedAt)!
    await discardImport(as(), { slug: own.slug, id: done.id })
    expect((await show(done.id)).applied).not.toBeNull()
  })
})
