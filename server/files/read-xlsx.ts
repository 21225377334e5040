import { SaxesParser } from 'saxes'
import type { TableRow } from '#app/domain/shared/read-delimited.ts'
import { ArchiveBomb, BrokenArchive, openArchive, unpack } from './unpack.ts'

/** Bytes of a part as unpacked: twenty thousand rows of eight long cells take thirty. */
const MOST_SHEET = 100 * 1024 * 1024
const MOST_STRINGS = 50 * 1024 * 1024
const MOST_SMALL = 1024 * 1024
/** Letters of one cell that Excel itself allows. */
const MOST_CELL = 32_767
const MOST_COLUMNS = 256

/**
 * The rows of the first visible sheet of a workbook (ECMA-376, SpreadsheetML), a batch at a time, read as it is
 * unpacked: formulas by their last result, numbers as they are written. Rows without any text are left out.
 * @throws BrokenArchive, ArchiveBomb
 */
export async function* readXlsx(bytes: Uint8Array): AsyncGenerator<TableRow[]> {
  const archive = openArchive(bytes)
  const part = async function* (path: string, most: number) {
    const entry = archive.get(path)
    if (!entry) throw new BrokenArchive()
    yield* unpack(bytes, entry, most)
  }
  const sheet = await firstSheet(part)
  const strings = archive.has('xl/sharedStrings.xml')
    ? await sharedStrings(part('xl/sharedStrings.xml', MOST_STRINGS))
    : []
  yield* sheetRows(part(sheet, MOST_SHEET), strings)
}

type Part = (path: string, most: number) => AsyncGenerator<Uint8Array>
type Handlers = {
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Reads XML as it comes; calls back without prefixes. There are no documents with a DTD among workbooks. */
async function* parseXml(source: AsyncIterable<Uint8Array>, on: Handlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('error', () => {
    throw new BrokenArchive()
  })
  parser.on('doctype', () => {
    throw new BrokenArchive()
  })
  parser.on('opentag', ({ name, attributes }) => on.open?.(local(name), attributes))
  if (on.text) parser.on('text', on.text)
  if (on.close) parser.on('closetag', ({ name }) => on.close!(local(name)))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of source) {
      parser.write(decoder.decode(chunk, { stream: true }))
      yield
    }
    parser.close()
  } catch (error) {
    throw error instanceof ArchiveBomb ? error : new BrokenArchive()
  }
  yield
}

async function parseWhole(source: AsyncIterable<Uint8Array>, on: Handlers): Promise<void> {
  for await (const _ of parseXml(source, on));
}

/** The path of the first sheet that is not hidden. */
async function firstSheet(part: Part): Promise<string> {
  const sheets: { id: string; hidden: boolean }[] = []
  await parseWhole(part('xl/workbook.xml', MOST_SMALL), {
    open(name, attributes) {
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      if (id) sheets.push({ id, hidden: /hidden/i.test(attributes.state ?? '') })
    },
  })
  const targets = new Map<string, string>()
  await parseWhole(part('xl/_rels/workbook.xml.rels', MOST_SMALL), {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target)
    },
  })
  const chosen = sheets.find(({ hidden }) => !hidden) ?? sheets[0]
  const target = chosen && targets.get(chosen.id)
  if (!target) throw new BrokenArchive()
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

async function sharedStrings(source: AsyncIterable<Uint8Array>): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = false
  await parseWhole(source, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') phonetic = true
    },
    text(part) {
      if (inText && !phonetic && text.length <= MOST_CELL) text += part
    },
    close(name) {
      if (name === 'si') strings.push(text)
      else if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
    },
  })
  return strings
}

async function* sheetRows(
  source: AsyncIterable<Uint8Array>,
  strings: readonly string[],
): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = []
  let cells: string[] = []
  let line = 0
  let column = -1
  let type = 'n'
  let value = ''
  let inValue = false
  let phonetic = false
  const parsing = parseXml(source, {
    open(name, attributes) {
      if (name === 'row') {
        cells = []
        column = -1
        line = Number(attributes.r) || line + 1
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1
        type = attributes.t ?? 'n'
        value = ''
      } else if (name === 'v' || name === 't') inValue = true
      else if (name === 'rPh') phonetic = true
    },
    text(part) {
      if (inValue && !phonetic && value.length <= MOST_CELL) value += part
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'c' && value !== '' && column < MOST_COLUMNS)
        cells[column] = cellText(type, value, strings)
      else if (name === 'row' && cells.some((cell) => cell?.trim()))
        batch.push({ line, cells: Array.from(cells, (cell) => cell ?? '') })
    },
  })
  for await (const _ of parsing) {
    if (batch.length > 0) yield batch
    batch = []
  }
}

function cellText(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'e') return ''
  // 7.707083893E9 is how some programs write a long whole number.
  if (type === 'n' && /e/i.test(value) && Number.isSafeInteger(Number(value)))
    return String(Number(value))
  return value
}

/** The place of a cell's column: A is 0, AA is 26. */
function columnOf(reference: string | undefined): number | null {
  if (!reference) return null
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i)
    if (code < 65 || code > 90) return i > 0 ? column - 1 : null
    column = column * 26 + code - 64
  }
  return column - 1
}
