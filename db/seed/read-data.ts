import { parse } from 'csv-parse/sync'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

// Every command runs at the root of the project.
const FOLDER = 'db/seed/data'

export type CsvRow = Record<string, string>

/** The rows of a CSV file of the seed; an empty cell is an empty string. */
export function readCsv(name: string): CsvRow[] {
  return parse(readFileSync(resolve(FOLDER, `${name}.csv`)), { columns: true }) as CsvRow[]
}

export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(resolve(FOLDER, `${name}.json`), 'utf8')) as T
}

/** Tells one edition of the seed data from another: hash of all its files. */
export function dataFingerprint(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(resolve(FOLDER)).sort())
    if (/\.(csv|json)$/.test(name)) hash.update(name).update(readFileSync(resolve(FOLDER, name)))
  return hash.digest('hex').slice(0, 12)
}

/** A cell's text, or null where it is empty. */
export const orNull = (cell: string | undefined) => (cell ? cell : null)
export const numberOrNull = (cell: string | undefined) => (cell ? Number(cell) : null)
export const list = (cell: string | undefined) => (cell ? cell.split(';') : [])
