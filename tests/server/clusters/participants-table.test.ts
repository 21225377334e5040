import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { stepKinds } from '#app/domain/clusters/participants-import/plan.ts'
import { csvLine } from '#app/domain/shared/delimited.ts'
import { cluster, storedFile } from '#db/schema/index.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { makeAccount, makeCluster } from '#db/seed/factories.ts'
import { showImport } from '#server/clusters/participants-import/show-import.ts'
import { startImport } from '#server/clusters/participants-import/start-import.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const NUMBER = '7707083893'
const HEAD = ['Название', 'ИНН', 'Тип организации', 'Участник с года']
let store: TestStore
const { row: own } = makeCluster(9_001)
const person = makeAccount({ n: 79 })

beforeAll(async () => {
  store = await seededStore()
  await store.transact(async (tx) => {
    await tx.insert(cluster).values(own)
    await insertAccount(tx, person)
  })
})

const as = () =>
  testContext(store, {
    actor: {
      kind: 'account',
      accountId: person.id,
      grants: [{ role: 'expert', scope: 'portal', scopeId: '*' }],
    },
  })
const csv = (...rows: string[][]) => Buffer.from(rows.map(csvLine).join(''))
const start = async (bytes: Uint8Array, name = 'Участники.csv') =>
  startImport(as(), { slug: own.slug, file: { bytes, name, declaredType: '' } })
const show = (id: string) =>
  showImport(as(), { slug: own.slug, id, lang: 'ru', kind: null, page: 1 })

/** A workbook of given parts. */
const parts = (sheet: string, more: Record<string, Uint8Array> = {}, level: 0 | 9 = 9) =>
  zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="скрыт" state="hidden" r:id="h"/><sheet name="a" r:id="i"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="h" Target="worksheets/none.xml"/><Relationship Id="i" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      ...more,
    },
    { level },
  )
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
const HEADING = '<row r="1"><c r="B1" t="inlineStr"><is><t>Название</t></is></c></row>'

describe('a workbook', () => {
  test('of another program is read: shared and rich strings, formulas, gaps, numbers', async () => {
    const bytes = parts(
      sheet(
        '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="str"><f>A1&amp;B1</f><v>ИНН</v></c></row>' +
          '<row r="3"/>' +
          '<row r="7"><c r="B7" t="s"><v>1</v></c><c r="D7"><v>7.736050003E9</v></c></row>',
      ),
      {
        'xl/sharedStrings.xml': strToU8(
          '<sst><si><t>Название</t></si><si><r><t>ООО </t></r><r><t xml:space="preserve">«А» &amp; Ко</t></r><rPh><t>нет</t></rPh></si></sst>',
        ),
      },
    )
    expect((await show(await start(bytes, 'a.xlsx'))).steps).toMatchObject([
      { line: 7, name: 'ООО «А» & Ко', details: ['7736050003'] },
    ])
  })

  const bomb = parts(sheet(HEADING + '<row><c t="str"><v>я</v></c></row>'.repeat(400_000)))
  // The archive claims less than it holds: what it claims is not believed.
  const liar = Buffer.from(bomb)
  for (
    let at = liar.indexOf('PK\u0001\u0002');
    at >= 0;
    at = liar.indexOf('PK\u0001\u0002', at + 4)
  )
    if (liar.subarray(at + 46, at + 60).toString() === 'xl/worksheets/')
      liar.writeUInt32LE(100_000, at + 24)

  test.each([
    ['a zip bomb', bomb, 'file-bomb'],
    ['a zip bomb that lies about its size', liar, 'file-bomb'],
    [
      'a bomb of shared strings',
      parts(sheet(HEADING), { 'xl/sharedStrings.xml': Buffer.alloc(60e6, 0x20) }),
      'file-bomb',
    ],
    [
      'ten thousand entries',
      parts(
        'x',
        Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`x/${i}`, strToU8('')])),
      ),
      'file-bomb',
    ],
    [
      'entities that expand',
      parts(`<!DOCTYPE a [<!ENTITY b "bbbb">]>${sheet(`<row><c t="str"><v>&b;</v></c></row>`)}`),
      'file-broken',
    ],
    ['XML that ends early', parts('<worksheet><sheetData><row>'), 'file-broken'],
    ['half an archive', parts(sheet(HEADING)).subarray(0, 400), 'file-type'],
    ['a sheet without rows', parts(sheet('')), 'table-empty'],
    ['only a heading', parts(sheet(HEADING)), 'table-empty'],
    ['no name', parts(sheet('<row><c t="str"><v>ИНН</v></c></row>')), 'table-heading'],
  ])('with %s is refused', async (_what, bytes, problem) => {
    const before = (await store.read.select().from(storedFile)).length
    await expect(start(bytes, 'a.xlsx')).rejects.toMatchObject({
      code: 'form.invalid',
      fields: { file: problem },
    })
    expect((await store.read.select().from(storedFile)).length).toBe(before)
  })
})

describe('a CSV file', () => {
  test('of a Russian Windows is read', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xcd, 0xe0, 0xe7, 0xe2, 0xe0, 0xed, 0xe8, 0xe5]), // Название
      Buffer.from(';'),
      Buffer.from([0xc8, 0xcd, 0xcd]), // ИНН
      Buffer.from('\r\n'),
      Buffer.from([0xc7, 0xe0, 0xe2, 0xee, 0xe4]), // Завод
      Buffer.from(';\r\n'),
    ])
    expect((await show(await start(bytes))).steps).toMatchObject([{ name: 'Завод' }])
  })
  test('that is too long is refused', async () => {
    const rows = Array.from({ length: 20_001 }, (_, i) => [`Участник ${i}`, '', '', ''])
    await expect(start(csv(HEAD, ...rows))).rejects.toMatchObject({
      fields: { file: 'table-long' },
    })
  })
  test('counts add up over all kinds', async () => {
    const { plan } = await show(
      await start(csv(HEAD, ['а', '', '', ''], ['а', '', '', ''], ['', NUMBER, '', ''])),
    )
    const total = stepKinds.reduce((sum, kind) => sum + plan!.counts[kind], 0)
    expect(total).toBe(3)
    expect(plan!.counts).toMatchObject({ create: 1, error: 2 })
  })
})
