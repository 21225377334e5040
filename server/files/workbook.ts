import { Zip, ZipDeflate } from 'fflate'
import { offsetMinutes } from '#app/domain/conference/zoned.ts'
import { isFormula } from '#app/domain/shared/delimited.ts'
import { xmlText } from '#app/domain/shared/xml.ts'

export type WorkbookCell = string | number | boolean | Date | null

type Sheet = {
  sheet: string
  columns: readonly { title: string; width: number }[]
  rows: AsyncIterable<readonly WorkbookCell[]>
  /** How many rows there will be. */
  count: number
  /** IANA: whose clock moments are written by; UTC where none is said. */
  zone?: string
}

/** XML written at once: the memory a workbook of any length needs. */
const CHUNK = 64 * 1024
/** Days from Excel's day 0 to 1970. */
const EPOCH_DAYS = 25_569
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/**
 * An Office Open XML workbook (ECMA-376) of one sheet, written as its rows come: typed cells, the
 * heading row bold, frozen and with filters. Text cannot become a formula: it is stored as text.
 */
export async function* workbook(content: Sheet): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, data) => {
    if (error) throw error
    ready.push(data)
  })
  const encoder = new TextEncoder()
  const add = (path: string) => {
    const file = new ZipDeflate(path, { level: 6 })
    zip.add(file)
    return file
  }
  for (const [path, text] of Object.entries(fixedParts(content.sheet)))
    add(path).push(encoder.encode(DECLARATION + text), true)
  const sheet = add('xl/worksheets/sheet1.xml')
  for await (const text of sheetXml(content)) {
    sheet.push(encoder.encode(text))
    yield* ready.splice(0)
  }
  sheet.push(new Uint8Array(0), true)
  zip.end()
  yield* ready
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Places in `cellXfs` of the styles part. */
const HEADING = 1
const DATE = 2
const TEXT = 3

function fixedParts(sheet: string): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escape(sheet.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  }
}

async function* sheetXml({ columns, rows, count, zone = 'UTC' }: Sheet): AsyncGenerator<string> {
  const last = `${letters(columns.length - 1)}${count + 1}`
  const widths = columns
    .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('')
  let text = `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>`
  text += rowXml(
    columns.map(({ title }) => title),
    1,
    zone,
    HEADING,
  )
  let number = 1
  for await (const row of rows) {
    text += rowXml(row, ++number, zone)
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield `${text}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
}

function rowXml(cells: readonly WorkbookCell[], number: number, zone: string, style = 0): string {
  return `<row r="${number}">${cells.map((cell, i) => cellXml(cell, `${letters(i)}${number}`, zone, style)).join('')}</row>`
}

function cellXml(value: WorkbookCell, ref: string, zone: string, style: number): string {
  if (value === null || value === '') return ''
  // Stored as text it does not run; marked as text it does not either once somebody edits the cell.
  if (style === 0 && typeof value === 'string' && isFormula(value)) style = TEXT
  const at = style === 0 ? `r="${ref}"` : `r="${ref}" s="${style}"`
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`
  if (value instanceof Date) return `<c r="${ref}" s="${DATE}"><v>${daysOf(value, zone)}</v></c>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`
}

/** A moment as spreadsheets count it: days since their day 0, by the clock on the wall, for they know no zones. */
const daysOf = (moment: Date, zone: string) =>
  (moment.getTime() + (zone === 'UTC' ? 0 : offsetMinutes(moment, zone) * MINUTE_MS)) / DAY_MS +
  EPOCH_DAYS

/** The name of a column: A…Z, AA… */
function letters(place: number): string {
  const own = String.fromCharCode(65 + (place % 26))
  return place < 26 ? own : letters(Math.floor(place / 26) - 1) + own
}

/** Longest text of a cell. */
const LONGEST = 32_767

const escape = (text: string) => xmlText(text.slice(0, LONGEST))
