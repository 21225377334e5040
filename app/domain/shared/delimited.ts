/** Makes spreadsheet programs read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

// A cell that begins so is run as a formula by spreadsheet programs (OWASP, CSV injection); some pass over spaces first.
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** Whether a spreadsheet program would run a text as a formula instead of showing it. */
export const isFormula = (text: string) => FORMULA.test(text)

/** One value as a CSV field (RFC 4180); text that would be run as a formula gets an apostrophe before it. */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = isFormula(value) ? `'${value}` : value
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line of a CSV file with its end. */
export function csvLine(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(csvField).join(',')}\r\n`
}
