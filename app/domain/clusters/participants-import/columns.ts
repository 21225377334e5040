import { fold } from '../../shared/text.ts'

/** What a table of participants may say of each; the words above the columns are in app/i18n/<lang>/participants-import.ts. */
export const importColumns = [
  'nameRu',
  'nameEn',
  'taxNumber',
  'type',
  'country',
  'region',
  'industrialRole',
  'sinceYear',
] as const
export type ImportColumn = (typeof importColumns)[number]

/** Bytes of the largest table taken. */
export const LARGEST_TABLE = 5 * 1024 * 1024
/** Rows of the longest table taken. */
export const MOST_ROWS = 20_000

// What people write above such columns besides the words of the template.
const ALSO: Record<ImportColumn, readonly string[]> = {
  nameRu: ['название', 'наименование', 'организация', 'участник', 'полное наименование'],
  nameEn: ['name', 'organisation', 'organization', 'participant', 'название на английском'],
  taxNumber: ['инн', 'tax number', 'inn', 'tin', 'taxpayer number'],
  type: ['тип', 'вид', 'тип организации', 'type', 'kind'],
  country: ['страна', 'country'],
  region: ['регион', 'субъект', 'субъект рф', 'субъект федерации', 'region'],
  industrialRole: ['роль', 'роль в кластере', 'role'],
  sinceYear: ['с года', 'год', 'год вступления', 'участник с', 'since', 'year', 'since year'],
}

/** Which column of a file says what; and the headings that say nothing to us. */
export type Heading = { columns: Partial<Record<ImportColumn, number>>; unknown: string[] }

/**
 * Reads the heading row of a table, in either language and any order.
 * @param words the template's headings in both languages
 * @returns null where no column holds a name
 */
export function readHeading(
  cells: readonly string[],
  words: readonly Readonly<Record<ImportColumn, string>>[],
): Heading | null {
  const known = new Map<string, ImportColumn>()
  for (const column of importColumns)
    for (const word of [...words.map((of) => of[column]), ...ALSO[column], column])
      known.set(fold(word), column)
  const heading: Heading = { columns: {}, unknown: [] }
  cells.forEach((cell, i) => {
    const column = known.get(
      fold(cell)
        .replace(/[*:]+$/, '')
        .trim(),
    )
    if (column && heading.columns[column] === undefined) heading.columns[column] = i
    else if (cell.trim() !== '') heading.unknown.push(cell.trim().slice(0, 60))
  })
  const { nameRu, nameEn } = heading.columns
  return nameRu === undefined && nameEn === undefined ? null : heading
}
