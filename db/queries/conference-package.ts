import { getTableColumns, asc, eq, type AnyColumn } from 'drizzle-orm'
import { among } from '../among.ts'
import { insertAll } from '../insert.ts'
import * as schema from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { packageTables, type PackagePart, type PackageTables } from './conference-package-tables.ts'

type Table = Parameters<Tx['insert']>[0]

const columnsOf = (table: Table) => getTableColumns(table) as Record<string, AnyColumn>

/** All rows of the wanted parts, each table in a stable order. */
export async function readPackage(
  db: Db | Tx,
  conferenceId: string,
  parts: readonly PackagePart[],
): Promise<PackageTables> {
  const tables: PackageTables = {}
  for (const [name, { table, part, by, parent }] of Object.entries(packageTables)) {
    if (!parts.includes(part)) continue
    const columns = columnsOf(table)
    const key = columns[by]!
    const order = Object.values(columns)
      .filter((column) => column.primary || column === columns.id || column === key)
      .map((column) => asc(column))
    const ids = parent ? (tables[parent] ?? []).map(({ id }) => String(id)) : null
    tables[name] =
      ids?.length === 0
        ? []
        : await db
            .select()
            .from(table as never)
            .where(ids ? among(key, ids) : eq(key, conferenceId))
            .orderBy(...order)
  }
  return tables
}

/** Writes rows as they are, those others refer to first. */
export async function insertPackage(tx: Tx, tables: PackageTables): Promise<void> {
  for (const [name, { table }] of Object.entries(packageTables))
    await insertAll(tx, table, (tables[name] ?? []) as never[])
}

/** What a column holds, so that a row of a file can be checked without knowing the table. */
export type ColumnKind = {
  kind: 'text' | 'number' | 'flag' | 'instant' | 'json' | 'other'
  required: boolean
  hasDefault: boolean
}

const KINDS: Record<string, ColumnKind['kind']> = {
  string: 'text',
  number: 'number',
  boolean: 'flag',
  date: 'instant',
  json: 'json',
}

/** The columns of a table of the package by their names. */
export function packageColumns(name: string): Record<string, ColumnKind> {
  return Object.fromEntries(
    Object.entries(columnsOf(packageTables[name]!.table)).map(([key, column]) => [
      key,
      {
        kind: KINDS[column.dataType] ?? 'other',
        required: column.notNull,
        hasDefault: column.hasDefault,
      },
    ]),
  )
}

/** Which of the ids rows of a table have here already. */
export async function idsHere(
  db: Db | Tx,
  name: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const { table } = packageTables[name]!
  const id = columnsOf(table).id
  if (!id || ids.length === 0) return new Set()
  const rows = (await db
    .select()
    .from(table as never)
    .where(among(id, ids))) as { id: string }[]
  return new Set(rows.map((row) => row.id))
}

/** Those of the accounts that are here. */
export async function accountsHere(db: Db | Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { account } = schema
  const rows = await db.select({ id: account.id }).from(account).where(among(account.id, ids))
  return new Set(rows.map(({ id }) => id))
}

/** Slugs of clusters by their ids. */
export async function clusterSlugs(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const { cluster } = schema
  const rows = await db
    .select({ id: cluster.id, slug: cluster.slug })
    .from(cluster)
    .where(among(cluster.id, ids))
  return Object.fromEntries(rows.map(({ id, slug }) => [id, slug]))
}

/** Ids of clusters by their slugs. */
export async function clustersBySlug(
  db: Db | Tx,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const { cluster } = schema
  const rows = await db
    .select({ id: cluster.id, slug: cluster.slug })
    .from(cluster)
    .where(among(cluster.slug, slugs))
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

/** Files that rows refer to. */
export async function filesOf(db: Db | Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { storedFile } = schema
  return db.select().from(storedFile).where(among(storedFile.id, ids)).orderBy(asc(storedFile.id))
}

/** Whether codes of registrations, unique in the portal, are had by others already. */
export async function registrationCodesHere(
  db: Db | Tx,
  codes: readonly string[],
): Promise<boolean> {
  if (codes.length === 0) return false
  const { registration } = schema
  const rows = await db
    .select({ id: registration.id })
    .from(registration)
    .where(among(registration.code, codes))
    .limit(1)
  return rows.length > 0
}

/** Whether a conference of the portal has this acronym. */
export async function acronymTaken(db: Db | Tx, acronym: string): Promise<boolean> {
  const { conference } = schema
  const rows = await db
    .select({ id: conference.id })
    .from(conference)
    .where(eq(conference.acronym, acronym))
    .limit(1)
  return rows.length > 0
}
