import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { inspect } from './inspect.ts'
import { dialectOf } from './dialect.ts'
import { copySqlite } from './store.sqlite.ts'
import { sqliteFile } from './sqlite-file.ts'

/**
 * Copies a SQLite database as it is at one moment, also while it is written to.
 * @returns what hinders: the engine is another, or the target file exists
 * @throws DatabaseRefused when the database is broken or not the portal's
 */
export async function backup(url: string, target: string): Promise<'done' | 'postgres' | 'exists'> {
  if (dialectOf(url) === 'postgres') return 'postgres'
  if (existsSync(target)) return 'exists'
  await inspect(url)
  mkdirSync(dirname(resolve(target)), { recursive: true })
  await copySqlite(sqliteFile(url), target)
  return 'done'
}
