import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseDirectoryQuery } from '#app/domain/clusters/directory.ts'
import { clusterList } from '#app/domain/clusters/schemas.ts'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { csvLine } from '#app/domain/shared/delimited.ts'
import { cluster } from '#db/schema/index.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { exportClusters } from '#server/clusters/export-clusters.ts'
import { findClusters } from '#server/clusters/find-clusters.ts'
import { writeCsv } from '#server/clusters/write-csv.ts'
import { writeJson } from '#server/clusters/write-json.ts'
import { writeXlsx } from '#server/clusters/write-xlsx.ts'
import { workbook, type WorkbookCell } from '#server/files/workbook.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeAll(async () => {
  store = await seededStore()
})

const ORIGIN = 'https://portal.example'
const queryOf = (search: string) => parseDirectoryQuery(new URLSearchParams(search)).query
const select = (search: string, own = store) =>
  exportClusters(testContext(own), 'ru', queryOf(search), ORIGIN)

async function text(parts: AsyncIterable<string>): Promise<string> {
  let all = ''
  for await (const part of parts) all += part
  return all
}
async function bytes(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}
async function sheetOf(content: Buffer) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(content as unknown as ArrayBuffer)
  return book.worksheets[0]!
}

describe.each(['', 'region=RU-SPE', 'q=биотехнологии&sort=name-desc', 'q=класетр&registry=yes'])(
  'a file of «%s»',
  (search) => {
    test('holds what the list shows on all its pages, in its order', async () => {
      const first = await findClusters(testContext(store), 'ru', queryOf(search))
      const pages = await Promise.all(
        Array.from({ length: first.pages }, (_, i) =>
          findClusters(testContext(store), 'ru', { ...queryOf(search), page: i + 1 }),
        ),
      )
      const slugs = pages.flatMap(({ rows }) => rows.map(({ slug }) => slug))
      const json = clusterList.parse(JSON.parse(await text(writeJson(await select(search)))))
      expect(json.items.map(({ slug }) => slug)).toEqual(slugs)
      expect(json.total).toBe(first.total)
      const csv = parse(await text(writeCsv(await select(search), 'ru')), {
        bom: true,
        columns: true,
      }) as Record<string, string>[]
      expect(csv.map((row) => row['Код'])).toEqual(slugs)
      const sheet = await sheetOf(await bytes(writeXlsx(await select(search), 'ru')))
      expect(sheet.getColumn(1).values.slice(2)).toEqual(slugs)
    })
  },
)

test('a selection of nothing is a file all the same', async () => {
  const search = 'region=RU-SPE&registry=yes'
  expect(JSON.parse(await text(writeJson(await select(search))))).toEqual({ items: [], total: 0 })
  expect((await text(writeCsv(await select(search), 'en'))).split('\r\n')).toHaveLength(2)
  const sheet = await sheetOf(await bytes(writeXlsx(await select(search), 'en')))
  expect(sheet.rowCount).toBe(1)
})

test('the workbook has typed cells, a frozen bold heading and filters', async () => {
  const sheet = await sheetOf(await bytes(writeXlsx(await select(''), 'ru')))
  const heading = sheet.getRow(1)
  const column = (title: string) => (heading.values as string[]).indexOf(title)
  expect(sheet.name).toBe('Кластеры')
  expect(sheet.getCell('A1').font.bold).toBe(true)
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(sheet.autoFilter).toBe('A1:R138')
  const row = sheet.getRow(2)
  expect(typeof row.getCell(column('Полнота профиля, %')).value).toBe('number')
  expect(typeof row.getCell(column('В реестре Минпромторга')).value).toBe('boolean')
  expect(row.getCell(column('Обновлено')).value).toEqual(new Date('2026-03-02T09:00:00.000Z'))
})

test('a name that looks like a formula stays a name', async () => {
  const own = await seededStore()
  await own.transact(async (tx) => {
    await tx.update(cluster).set({ nameRu: '=HYPERLINK("http://x","y")', nameEn: '@SUM(1+1)' })
    await raiseVersion(tx, 'clusters')
  })
  const csv = parse(await text(writeCsv(await select('', own), 'ru')), { bom: true }) as string[][]
  expect(csv[1]![1]).toBe('\'=HYPERLINK("http://x","y")')
  expect(csv[1]![2]).toBe("'@SUM(1+1)")
  const sheet = await sheetOf(await bytes(writeXlsx(await select('', own), 'ru')))
  expect(sheet.getCell('B2').value).toBe('=HYPERLINK("http://x","y")')
  expect(sheet.getCell('B2').formula).toBeUndefined()
})

test('CSV is read back as it was written, whatever the text', () => {
  const texts = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+\-@\t\r＝＋－＠]/.test(one))
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 6 }), (row) => {
      const [read] = parse(csvLine(row), { record_delimiter: '\r\n' }) as string[][]
      expect(read).toEqual(row)
    }),
  )
})

test('a workbook is read back as it was written, whatever the text', async () => {
  const cell: fc.Arbitrary<WorkbookCell> = fc.oneof(
    fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((one) => !/[\p{Cc}\ufffe\uffff]/u.test(one)),
    fc.integer(),
    fc.boolean(),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), async (rows) => {
      async function* given() {
        yield* rows
      }
      const columns = ['А', 'B & "C"', '<D>'].map((title) => ({ title, width: 10 }))
      const sheet = await sheetOf(
        await bytes(workbook({ sheet: 'Лист', columns, rows: given(), count: rows.length })),
      )
      expect(rows.map((_, i) => (sheet.getRow(i + 2).values as WorkbookCell[]).slice(1))).toEqual(
        rows,
      )
    }),
    { numRuns: 40 },
  )
})

test('a file is named in its own script, and plainly for those who cannot read it', () => {
  expect(attachment('Кластеры (2).csv', 'clusters.csv')).toBe(
    'attachment; filename="clusters.csv"; filename*=UTF-8\'\'%D0%9A%D0%BB%D0%B0%D1%81%D1%82%D0%B5%D1%80%D1%8B%20%282%29.csv',
  )
})
