import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Dialect } from './dialect.ts'

/** Folder of an engine's migrations; every command runs at the root of the project. */
export function folderOf(dialect: Dialect): string {
  return resolve('db/migrations', dialect)
}

/** The hashes of this release's migrations, as drizzle records them, oldest first. */
export function knownMigrations(dialect: Dialect): string[] {
  const folder = folderOf(dialect)
  const journal = JSON.parse(readFileSync(resolve(folder, 'meta/_journal.json'), 'utf8')) as {
    entries: { tag: string }[]
  }
  return journal.entries.map(({ tag }) =>
    createHash('sha256')
      .update(readFileSync(resolve(folder, `${tag}.sql`), 'utf8'))
      .digest('hex'),
  )
}
