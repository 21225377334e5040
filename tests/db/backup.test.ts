import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { backup } from '#db/backup.ts'
import { dialect } from '#db/dialect.ts'
import { sqliteFile } from '#db/sqlite-file.ts'
import { openStore } from '#db/store.ts'
import { increment, readCounter } from '../fixtures/counter.ts'
import { openTestStore } from '../fixtures/store.ts'

test.runIf(dialect === 'sqlite')(
  'a backup made while the portal writes is whole and one file',
  async () => {
    const store = await openTestStore()
    for (let i = 0; i < 5; i++) await increment(store)
    const folder = join(dirname(sqliteFile(store.url)), 'backups')
    const target = join(folder, 'copy.db')
    const [outcome] = await Promise.all([backup(store.url, target), increment(store)])
    expect(outcome).toBe('done')
    expect(readdirSync(folder)).toEqual(['copy.db'])
    expect(await backup(store.url, target)).toBe('exists')
    const copy = await openStore(`file:${target}`)
    expect([5, 6]).toContain(await readCounter(copy.read))
    await copy.close()
  },
)

test.runIf(dialect === 'postgres')('PostgreSQL is left to its own tools', async () => {
  const store = await openTestStore()
  expect(await backup(store.url, '/nowhere/copy.db')).toBe('postgres')
})
