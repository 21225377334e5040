/** A row of a table: the line of the file it begins on, counted from 1, and its cells. */
export type TableRow = { line: number; cells: string[] }

const DELIMITERS = [';', ',', '\t'] as const

/**
 * What separates the cells: whatever stands most often in the first line, outside quotes.
 * A Russian Excel writes semicolons, an English one commas.
 */
export function delimiterOf(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? ''
  const count = (mark: string) => first.split(mark).length - 1
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/**
 * The rows of a CSV file (RFC 4180), whatever ends its lines; rows without any text are left out. A quote
 * inside an unquoted cell stands for itself; a quoted cell without an end reaches to the end of the file.
 */
export function* readDelimited(text: string, delimiter: string): Generator<TableRow> {
  let at = 0
  let line = 1
  // Looked for once, not on every line: a file without any would be read to its end each time.
  let quote = -1
  while (at < text.length) {
    const begins = line
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    let cells: string[]
    // Most lines hold no quote: they are cut in one go.
    if (quote < at) quote = text.indexOf('"', at)
    if (quote < 0) quote = text.length
    if (quote > end || quote === text.length) {
      cells = text.slice(at, text[end - 1] === '\r' ? end - 1 : end).split(delimiter)
      at = end + 1
      line++
    } else {
      const read = readQuoted(text, at, delimiter)
      cells = read.cells
      at = read.next
      line += read.lines
    }
    if (cells.some((cell) => cell.trim() !== '')) yield { line: begins, cells }
  }
}

/** One row cell by cell. @returns where the next row begins and how many lines this one took */
function readQuoted(text: string, from: number, delimiter: string) {
  const cells: string[] = []
  let at = from
  let lines = 1
  for (;;) {
    let cell = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        const close = text.indexOf('"', at)
        const part = text.slice(at, close < 0 ? text.length : close)
        cell += part
        if (part.includes('\n')) lines += part.split('\n').length - 1
        if (close < 0) return { cells: [...cells, cell], next: text.length, lines }
        at = close + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
    }
    // What follows a closing quote belongs to the cell too: `"a"b` is read as `ab`.
    let end = at
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
    cell += text.slice(at, text[end] === '\n' && text[end - 1] === '\r' && end > at ? end - 1 : end)
    cells.push(cell)
    at = end + 1
    if (end >= text.length || text[end] === '\n') return { cells, next: at, lines }
  }
}
