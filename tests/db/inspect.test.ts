import Database from 'better-sqlite3'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { dialect } from '#db/dialect.ts'
import { inspect } from '#db/inspect.ts'
import { knownMigrations } from '#db/journal.ts'
import { migrate } from '#db/migrate.ts'
import { sqliteFile } from '#db/sqlite-file.ts'
import { closeAfterFile } from '../fixtures/open-stores.ts'
import { openTestStore, testDatabase } from '../fixtures/store.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'corridor-test-'))
  closeAfterFile(() => rm(path, { recursive: true, force: true }))
  return path
}

/** Every file beside a database, with its bytes. */
function bytesAround(file: string): Record<string, string> {
  const names = readdirSync(dirname(file)).sort()
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(dirname(file), name)).toString('base64')]),
  )
}

/** Both must refuse, for the same reason, and leave every byte where it was. */
async function refusedUntouched(file: string, reason: string): Promise<void> {
  const before = bytesAround(file)
  for (const act of [inspect, migrate])
    await expect(act(`file:${file}`)).rejects.toMatchObject({ name: 'DatabaseRefused', reason })
  expect(Object.keys(bytesAround(file))).toEqual(Object.keys(before))
  expect(bytesAround(file)).toEqual(before)
}

const NEWER = `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of-a-later-release', 9999999999999)`

describe.runIf(dialect === 'sqlite')('a SQLite file', () => {
  test('that is not there or empty lacks every migration', async () => {
    const file = join(folder(), 'new.db')
    const all = knownMigrations('sqlite').length
    expect(await inspect(`file:${file}`)).toEqual({ pending: all })
    writeFileSync(file, '')
    expect(await inspect(`file:${file}`)).toEqual({ pending: all })
    expect(readdirSync(dirname(file))).toEqual([basename(file)])
  })

  test('of this release lacks nothing, and looking leaves no trace', async () => {
    const file = sqliteFile(await testDatabase())
    const before = bytesAround(file)
    expect(await inspect(`file:${file}`)).toEqual({ pending: 0 })
    expect(bytesAround(file)).toEqual(before)
  })

  test('in use by another connection is looked at as it is now', async () => {
    const store = await openTestStore()
    expect(await inspect(store.url)).toEqual({ pending: 0 })
  })

  test('that is no database is refused untouched', async () => {
    const file = join(folder(), 'letter.db')
    writeFileSync(file, 'Dear Sirs,\n'.repeat(800))
    await refusedUntouched(file, 'broken')
  })

  test('with torn pages is refused untouched', async () => {
    const file = sqliteFile(await testDatabase('seeded'))
    const bytes = readFileSync(file)
    randomBytes(40_000).copy(bytes, 8_192)
    writeFileSync(file, bytes)
    await refusedUntouched(file, 'broken')
  })

  test('cut in half is refused untouched', async () => {
    const file = sqliteFile(await testDatabase('seeded'))
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, bytes.length / 2))
    await refusedUntouched(file, 'broken')
  })

  test('of another program is refused untouched, in either journal mode', async () => {
    for (const mode of ['delete', 'wal']) {
      const file = join(folder(), 'photos.db')
      const other = new Database(file)
      other.pragma(`journal_mode = ${mode}`)
      other.exec('CREATE TABLE photo (id INTEGER PRIMARY KEY); INSERT INTO photo VALUES (1)')
      other.close()
      await refusedUntouched(file, 'foreign')
    }
  })

  test('of a newer release is refused untouched', async () => {
    const file = sqliteFile(await testDatabase('seeded'))
    const connection = new Database(file)
    connection.exec(NEWER)
    connection.close()
    await refusedUntouched(file, 'newer')
  })

  test('of a newer release, left over from a crash, keeps what its log holds', async () => {
    const source = sqliteFile(await testDatabase('seeded'))
    const connection = new Database(source)
    connection.exec(NEWER)
    const file = join(folder(), 'crashed.db')
    for (const end of ['', '-wal', '-shm']) writeFileSync(file + end, readFileSync(source + end))
    connection.close()
    const before = bytesAround(file)
    await expect(inspect(`file:${file}`)).rejects.toMatchObject({ reason: 'newer' })
    const after = bytesAround(file)
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const name of ['crashed.db', 'crashed.db-wal']) expect(after[name]).toBe(before[name])
  })
})

describe.runIf(dialect === 'postgres')('a PostgreSQL database', () => {
  async function run(url: string, sql: string) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(sql)).rows as Record<string, unknown>[]
    } finally {
      await client.end()
    }
  }

  test('of this release lacks nothing', async () => {
    expect(await inspect(await testDatabase())).toEqual({ pending: 0 })
  })

  test('of another program is refused untouched', async () => {
    const url = await testDatabase()
    await run(
      url,
      'DROP SCHEMA public CASCADE; DROP SCHEMA drizzle CASCADE; CREATE SCHEMA public; CREATE TABLE photo (id int)',
    )
    await expect(migrate(url)).rejects.toMatchObject({ reason: 'foreign' })
    expect(
      await run(url, "SELECT tablename FROM pg_tables WHERE schemaname IN ('public', 'drizzle')"),
    ).toEqual([{ tablename: 'photo' }])
  })

  test('of a newer release is refused', async () => {
    const url = await testDatabase()
    await run(url, NEWER.replace('__drizzle', 'drizzle.__drizzle'))
    await expect(migrate(url)).rejects.toMatchObject({ reason: 'newer' })
    await expect(inspect(url)).rejects.toThrow('newer release')
  })

  test('that does not answer is named without its password', async () => {
    const refused = inspect('postgres://someone:secret@127.0.0.1:1/none')
    await expect(refused).rejects.toMatchObject({ reason: 'unreachable' })
    await expect(refused).rejects.not.toThrow('secret')
  })
})
