import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csvLine } from '#app/domain/shared/delimited.ts'
import { readXlsx } from '#server/files/read-xlsx.ts'
import { workbook } from '#server/files/workbook.ts'

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '＝1+1',
  '=cmd|" /C calc"!A0',
]
const anything = fc.oneof(
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', "'", ',', ';', 'я', '1'),
  }),
  fc.constantFrom(...DANGEROUS),
)

async function fileOf(rows: string[][]): Promise<Buffer> {
  const parts: Uint8Array[] = []
  const columns = ['Название', 'Ещё'].map((title) => ({ title, width: 10 }))
  const given = (async function* () {
    yield* rows
  })()
  for await (const part of workbook({ sheet: 'a', columns, rows: given, count: rows.length }))
    parts.push(part)
  return Buffer.concat(parts)
}

describe('no text of a file is run as a formula', () => {
  test('of a CSV file', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        for (const cell of csvLine([a, b])
          .slice(0, -2)
          .match(/"(?:[^"]|"")*"|[^,"]+/g) ?? [])
          expect(cell.replace(/^"/, '')).not.toMatch(/^(\s*[=+\-@＝＋－＠]|[\t\r\n])/)
      }),
      { numRuns: 500 },
    )
  })

  test('of a workbook: stored as text, and marked as text for whoever edits the cell', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await fileOf(DANGEROUS.map((text) => [text, 'x']))) as never)
    const sheet = book.worksheets[0]!
    for (const [i] of DANGEROUS.entries()) {
      const cell = sheet.getCell(i + 2, 1)
      expect(cell.formula).toBeUndefined()
      expect(typeof cell.value).toBe('string')
      expect((cell.style as { quotePrefix?: boolean }).quotePrefix ?? cell.numFmt === '@').toBe(
        true,
      )
    }
    expect(sheet.getCell(2, 2).numFmt).not.toBe('@')
  })

  test('and a workbook gives every text back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 6 }), async (texts) => {
        const found: string[] = []
        for await (const batch of readXlsx(await fileOf(texts.map((text) => [text, 'x']))))
          found.push(...batch.map(({ cells }) => cells[0]!))
        // XML has one line break; a carriage return becomes it.
        expect(found.slice(1)).toEqual(texts.map((text) => text.replace(/\r\n?/g, '\n')))
      }),
      { numRuns: 40 },
    )
  })

  test('there is one way to write a CSV line, and nobody goes around it', () => {
    const files = ['app', 'server'].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
    )
    const writers = files
      .filter((file) => /\.tsx?$/.test(file) && !/i18n/.test(file))
      .filter((file) => /BYTE_ORDER_MARK/.test(readFileSync(file, 'utf8')))
    expect(writers.length).toBeGreaterThan(2)
    for (const file of writers) expect(readFileSync(file, 'utf8'), file).toMatch(/\bcsvLine\b/)
  })
})
