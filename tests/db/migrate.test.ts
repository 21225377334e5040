import Database from 'better-sqlite3'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { dialect } from '#db/dialect.ts'
import { knownMigrations } from '#db/journal.ts'
import { migrate } from '#db/migrate.ts'
import { sqliteFile } from '#db/sqlite-file.ts'
import { closeAfterFile } from '../fixtures/open-stores.ts'
import { testDatabase } from '../fixtures/store.ts'

afterEach(() => vi.restoreAllMocks())

/** A release with one migration more than this one, as `folderOf` finds it from the working directory. */
function laterRelease(sql: string): void {
  const root = mkdtempSync(join(tmpdir(), 'corridor-test-'))
  closeAfterFile(() => rm(root, { recursive: true, force: true }))
  const folder = join(root, 'db/migrations/sqlite')
  cpSync(resolve('db/migrations/sqlite'), folder, { recursive: true })
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'))
  const idx = journal.entries.length
  journal.entries.push({ ...journal.entries.at(-1), idx, when: Date.now(), tag: '9999_later' })
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal))
  writeFileSync(join(folder, '9999_later.sql'), sql)
  vi.spyOn(process, 'cwd').mockReturnValue(root)
}

function count(file: string, table: string): number {
  const connection = new Database(file, { readonly: true })
  try {
    return connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  } finally {
    connection.close()
  }
}

describe('migrate', () => {
  test('a second run finds nothing to do', async () => {
    expect(await migrate(await testDatabase())).toEqual({ applied: 0 })
  })
})

describe.runIf(dialect === 'sqlite')('migrate on SQLite', () => {
  test('a table rebuild keeps the child rows, and the file as it was is kept too', async () => {
    const file = sqliteFile(await testDatabase('seeded'))
    const [clusters, regions] = [count(file, 'cluster'), count(file, 'cluster_region')]
    expect(regions).toBeGreaterThan(0)
    // What drizzle-kit writes when a column changes: a new table, the rows moved, the old one dropped.
    laterRelease(`CREATE TABLE __new_cluster AS SELECT * FROM cluster;
--> statement-breakpoint
DROP TABLE cluster;
--> statement-breakpoint
ALTER TABLE __new_cluster RENAME TO cluster;
--> statement-breakpoint
CREATE UNIQUE INDEX cluster_id_again ON cluster (id);`)
    const { applied, backup } = await migrate(`file:${file}`)
    expect(applied).toBe(1)
    expect(count(file, 'cluster')).toBe(clusters)
    expect(count(file, 'cluster_region')).toBe(regions)
    expect(existsSync(backup!)).toBe(true)
    expect(count(backup!, 'cluster_region')).toBe(regions)
  })

  test('positive control: the same rebuild with foreign keys on loses the child rows', async () => {
    const file = sqliteFile(await testDatabase('seeded'))
    const connection = new Database(file)
    connection.pragma('foreign_keys = ON')
    connection.exec('CREATE TABLE kept AS SELECT * FROM cluster; DROP TABLE cluster')
    connection.close()
    expect(count(file, 'cluster_region')).toBe(0)
  })

  test('a migration that would leave orphans changes nothing', async () => {
    const file = sqliteFile(await testDatabase('seeded'))
    const clusters = count(file, 'cluster')
    laterRelease('DELETE FROM cluster;')
    await expect(migrate(`file:${file}`)).rejects.toThrow(
      /rows without their parent; nothing was changed/,
    )
    expect(count(file, 'cluster')).toBe(clusters)
    expect(count(file, '__drizzle_migrations')).toBe(knownMigrations('sqlite').length - 1)
  })

  test('two processes that start at once migrate once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corridor-test-'))
    closeAfterFile(() => rm(folder, { recursive: true, force: true }))
    const url = `file:${join(folder, 'both.db')}`
    const start = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/cli/migrate.ts'], {
        env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' },
      })
    await Promise.all([start(), start()])
    expect(count(sqliteFile(url), '__drizzle_migrations')).toBe(knownMigrations('sqlite').length)
  })
})

test.runIf(dialect === 'sqlite')('a file that cannot be made is told in a sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-test-'))
  closeAfterFile(() => rm(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'data'), 'a file where the folder should be')
  await expect(migrate(`file:${folder}/data/portal.db`)).rejects.toMatchObject({
    name: 'DatabaseRefused',
    message: expect.stringContaining('must belong to whoever runs the portal'),
  })
})
