import type { FieldOption } from './fields.ts'

/** Most options of a question. */
export const MOST_OPTIONS = 100

/**
 * Reads the options of a question: a line each, `Russian | English | places`. The English text may be left out, and
 * places too. An option whose Russian text stays keeps its id, and with it the answers given.
 * @returns null where a line cannot be read, or there are none or too many
 */
export function readOptions(
  text: string,
  known: readonly FieldOption[],
  newId: () => string,
): FieldOption[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter((parts) => parts.some((part) => part !== ''))
  if (lines.length === 0 || lines.length > MOST_OPTIONS) return null
  const options: FieldOption[] = []
  for (const [ru = '', en = '', places = '', ...more] of lines) {
    if (ru === '' || more.length > 0 || !/^\d{0,6}$/.test(places)) return null
    if (ru.length > 200 || en.length > 200 || options.some((one) => one.ru === ru)) return null
    options.push({
      id: known.find((one) => one.ru === ru)?.id ?? newId(),
      ru,
      en: en || ru,
      places: places === '' ? null : Number(places),
    })
  }
  return options
}

/** The same as it is edited. */
export const writeOptions = (options: readonly FieldOption[]): string =>
  options
    .map(({ ru, en, places }) => [ru, en, ...(places === null ? [] : [String(places)])].join(' | '))
    .join('\n')
