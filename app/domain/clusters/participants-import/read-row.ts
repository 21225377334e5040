import type { IndustrialRole, ParticipantType } from '../vocabulary.ts'
import { isFormula } from '../../shared/delimited.ts'
import { fold } from '../../shared/text.ts'
import type { TableRow } from '../../shared/read-delimited.ts'
import { isTaxNumber } from '../tax-number.ts'
import type { Heading, ImportColumn } from './columns.ts'

/** What can be wrong with a cell; the words are in app/i18n/<lang>/participants-import.ts. */
export const cellProblems = [
  'required',
  'long',
  'taxNumber',
  'type',
  'country',
  'region',
  'regionAbroad',
  'industrialRole',
  'sinceYear',
  'duplicate',
] as const
export type CellProblem = (typeof cellProblems)[number]

export type CellError = {
  column: ImportColumn
  problem: CellProblem
  /** The cell as it stands in the file, cut short. */
  value: string
  /** Of a duplicate: the line that was first. */
  line?: number
}

/** A participant as a row of a table gives it; null: the row does not say. */
export type ImportedRow = {
  line: number
  nameRu: string | null
  nameEn: string | null
  taxNumber: string | null
  type: ParticipantType | null
  country: string | null
  regionId: string | null
  industrialRole: IndustrialRole | null
  sinceYear: number | null
}

/** What words mean, as they are and folded: in both languages, by name and by code. */
export type Lexicon = {
  type: ReadonlyMap<string, ParticipantType>
  country: ReadonlyMap<string, string>
  region: ReadonlyMap<string, string>
  industrialRole: ReadonlyMap<string, IndustrialRole>
}

export const LONGEST_NAME = 300
export const EARLIEST_YEAR = 1700
const HOME = 'RU'
const SHOWN = 60

/** A cell as text: one line, without the apostrophe our own files put before what looks like a formula. */
function clean(cell: string | undefined): string {
  if (!cell) return ''
  const own = cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell
  return own.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

/**
 * Reads one row; every cell at fault is named, not only the first.
 * @param thisYear nobody joined later than that
 */
export function readRow(
  { line, cells }: TableRow,
  { columns }: Heading,
  lexicon: Lexicon,
  thisYear: number,
): { row: ImportedRow; errors: CellError[] } {
  const errors: CellError[] = []
  const text = (column: ImportColumn) => {
    const at = columns[column]
    return at === undefined ? '' : clean(cells[at])
  }
  const fault = (column: ImportColumn, problem: CellProblem, value: string) => {
    errors.push({
      column,
      problem,
      value: value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value,
    })
    return null
  }
  const name = (column: 'nameRu' | 'nameEn') => {
    const value = text(column)
    return value.length > LONGEST_NAME ? fault(column, 'long', value) : value || null
  }
  const chosen = <T>(column: Exclude<keyof Lexicon, never>, words: ReadonlyMap<string, T>) => {
    const value = text(column)
    return value === ''
      ? null
      : (words.get(value) ?? words.get(fold(value)) ?? fault(column, column, value))
  }
  const row: ImportedRow = {
    line,
    nameRu: name('nameRu'),
    nameEn: name('nameEn'),
    taxNumber: null,
    type: chosen('type', lexicon.type),
    country: chosen('country', lexicon.country),
    regionId: chosen('region', lexicon.region),
    industrialRole: chosen('industrialRole', lexicon.industrialRole),
    sinceYear: null,
  }
  if (
    row.nameRu === null &&
    row.nameEn === null &&
    errors.every(({ problem }) => problem !== 'long')
  )
    fault(columns.nameRu === undefined ? 'nameEn' : 'nameRu', 'required', '')
  const tax = text('taxNumber').replaceAll(' ', '')
  if (tax !== '') row.taxNumber = isTaxNumber(tax) ? tax : fault('taxNumber', 'taxNumber', tax)
  const year = text('sinceYear')
  if (year !== '') {
    const value = /^\d{4}(\.0)?$/.test(year) ? Number(year) : NaN
    row.sinceYear =
      value >= EARLIEST_YEAR && value <= thisYear ? value : fault('sinceYear', 'sinceYear', year)
  }
  if (row.regionId !== null && row.country !== null && row.country !== HOME)
    fault('region', 'regionAbroad', text('region'))
  return { row, errors }
}
