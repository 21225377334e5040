import type { IndustrialRole, ParticipantType } from '../vocabulary.ts'
import { fold } from '../../shared/text.ts'
import type { ImportColumn } from './columns.ts'
import type { CellError, ImportedRow } from './read-row.ts'

/** An organisation the portal knows, as a participant of the cluster or without being one. */
export type Known = {
  organisationId: string
  nameRu: string
  nameEn: string
  taxNumber: string | null
  type: ParticipantType
  country: string
  regionId: string | null
  /** Null for one that does not take part in this cluster. */
  membership: { industrialRole: IndustrialRole | null; sinceYear: number | null } | null
  /** Takes part in other clusters too: what it is called is not for this one alone to say. */
  shared: boolean
}

/** Whom the portal knows: this cluster's participants by number and by name, others by number only. */
export type KnownBy = { taxNumber: ReadonlyMap<string, Known>; name: ReadonlyMap<string, Known> }

export type Change = { column: ImportColumn; from: string | number | null; to: string | number }

/** What a row will do. */
export type Step =
  | { kind: 'create'; row: ImportedRow; joins: Known | null }
  | { kind: 'update'; row: ImportedRow; known: Known; changes: Change[]; kept: ImportColumn[] }
  | { kind: 'unchanged'; row: ImportedRow; kept: ImportColumn[] }
  | { kind: 'error'; row: ImportedRow; errors: CellError[] }
export type StepKind = Step['kind']
export const stepKinds = ['create', 'update', 'unchanged', 'error'] as const

const HOME = 'RU'

/** Finds organisations of the cluster by number and by name in either language. */
export function indexKnown(known: readonly Known[]): KnownBy {
  const taxNumber = new Map<string, Known>()
  const name = new Map<string, Known>()
  for (const one of known) {
    if (one.taxNumber) taxNumber.set(one.taxNumber, one)
    if (one.membership === null) continue
    name.set(fold(one.nameEn), one)
    name.set(fold(one.nameRu), one)
  }
  return { taxNumber, name }
}

/**
 * Decides what each row does, in the order of the file. A row is known by its taxpayer number, or else by a name
 * a participant of the cluster has. An empty cell changes nothing, and nobody leaves by being left out.
 * @returns a function to be given the rows one after another: it remembers them, to find duplicates
 */
export function planner(known: KnownBy): (read: { row: ImportedRow; errors: CellError[] }) => Step {
  const seen = new Map<string, number>()
  return ({ row, errors }) => {
    if (errors.length > 0) return { kind: 'error', row, errors }
    const names = [row.nameRu, row.nameEn].flatMap((name) => (name === null ? [] : fold(name)))
    const found = find(row, names, known)
    if (row.regionId !== null && (row.country ?? found?.country ?? HOME) !== HOME)
      return {
        kind: 'error',
        row,
        errors: [{ column: 'region', problem: 'regionAbroad', value: row.regionId }],
      }
    const keys = identities(row, names, found)
    for (const { key, column } of keys) {
      const line = seen.get(key)
      if (line === undefined) continue
      const value = row[column] ?? ''
      return { kind: 'error', row, errors: [{ column, problem: 'duplicate', value, line }] }
    }
    for (const { key } of keys) seen.set(key, row.line)
    if (!found || found.membership === null) return { kind: 'create', row, joins: found ?? null }
    const { changes, kept } = compare(row, found, found.membership)
    return changes.length === 0
      ? { kind: 'unchanged', row, kept }
      : { kind: 'update', row, known: found, changes, kept }
  }
}

function find(row: ImportedRow, names: readonly string[], known: KnownBy): Known | undefined {
  const byNumber = row.taxNumber !== null ? known.taxNumber.get(row.taxNumber) : undefined
  if (byNumber) return byNumber
  for (const name of names) {
    const byName = known.name.get(name)
    // Two numbers are two organisations, whatever they are called.
    if (byName && (row.taxNumber === null || byName.taxNumber === null)) return byName
  }
  return undefined
}

function identities(row: ImportedRow, names: readonly string[], found: Known | undefined) {
  const column = row.nameRu !== null ? ('nameRu' as const) : ('nameEn' as const)
  const keys: { key: string; column: 'taxNumber' | 'nameRu' | 'nameEn' }[] = []
  if (found) keys.push({ key: found.organisationId, column })
  if (row.taxNumber !== null) keys.push({ key: `tax ${row.taxNumber}`, column: 'taxNumber' })
  // Without a number the name is all there is to tell one from another.
  else keys.push({ key: `name ${names[0]}`, column })
  return keys
}

const OF_ORGANISATION = ['nameRu', 'nameEn', 'taxNumber', 'type', 'country'] as const

function compare(row: ImportedRow, known: Known, membership: NonNullable<Known['membership']>) {
  const changes: Change[] = []
  const kept: ImportColumn[] = []
  const differ = (
    column: ImportColumn,
    from: string | number | null,
    to: string | number | null,
    shared: boolean,
  ) => {
    if (to === null || to === from) return
    // A number that was missing harms nobody; anything else of a shared organisation stays.
    if (shared && !(column === 'taxNumber' && from === null)) kept.push(column)
    else changes.push({ column, from, to })
  }
  for (const column of OF_ORGANISATION) differ(column, known[column], row[column], known.shared)
  differ('region', known.regionId, row.regionId, known.shared)
  differ('industrialRole', membership.industrialRole, row.industrialRole, false)
  differ('sinceYear', membership.sinceYear, row.sinceYear, false)
  return { changes, kept }
}
