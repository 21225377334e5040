import Database from 'better-sqlite3'
import { execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { dialect } from '#db/dialect.ts'
import { isUniqueViolation } from '#db/errors.ts'
import { contentVersion } from '#db/schema/index.ts'
import { sqliteFile } from '#db/sqlite-file.ts'
import { openStore } from '#db/store.ts'
import { increment, incrementCarelessly, readCounter, writeCounter } from '../fixtures/counter.ts'
import { openTestStore, type TestStore } from '../fixtures/store.ts'

let store: TestStore
beforeEach(async () => {
  store = await openTestStore()
  await store.transact((tx) => writeCounter(tx, 0))
})

const times = <T>(n: number, work: () => Promise<T>) => Promise.all(Array.from({ length: n }, work))

/** Takes one of the seats that are left. */
async function takeSeat(take: (work: (left: number) => number | undefined) => Promise<boolean>) {
  return take((left) => (left > 0 ? left - 1 : undefined))
}

describe('transact', () => {
  test('the engine is the one under test', () => {
    expect(store.dialect).toBe(dialect)
  })

  test('twenty concurrent increments all count', async () => {
    await times(20, () => increment(store))
    expect(await readCounter(store.read)).toBe(20)
  })

  test('positive control: with the reading outside, increments are lost', async () => {
    await times(20, () => incrementCarelessly(store))
    expect(await readCounter(store.read)).toBeLessThan(20)
  })

  test('three seats are taken by three of twelve', async () => {
    await store.transact((tx) => writeCounter(tx, 3))
    const taken = await times(12, () =>
      takeSeat((work) =>
        store.transact(async (tx) => {
          const left = work(await readCounter(tx))
          if (left !== undefined) await writeCounter(tx, left)
          return left !== undefined
        }),
      ),
    )
    expect(taken.filter(Boolean)).toHaveLength(3)
    expect(await readCounter(store.read)).toBe(0)
  })

  test('positive control: with the check outside, seats are sold twice', async () => {
    await store.transact((tx) => writeCounter(tx, 3))
    const taken = await times(12, () =>
      takeSeat(async (work) => {
        const left = work(await readCounter(store.read))
        if (left !== undefined) await store.transact((tx) => writeCounter(tx, left))
        return left !== undefined
      }),
    )
    expect(taken.filter(Boolean).length).toBeGreaterThan(3)
  })

  test('a failure after an await leaves nothing behind, and the next transaction works', async () => {
    const failing = store.transact(async (tx) => {
      await writeCounter(tx, 77)
      await pause(1)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await readCounter(store.read)).toBe(0)
    await increment(store)
    expect(await readCounter(store.read)).toBe(1)
  })

  test('a broken statement rolls back what came before it', async () => {
    const failing = store.transact(async (tx) => {
      await writeCounter(tx, 77)
      await tx.insert(contentVersion).values({ area: 'counter', version: 1 })
    })
    expect(isUniqueViolation(await failing.catch((error: unknown) => error))).toBe(true)
    expect(await readCounter(store.read)).toBe(0)
  })

  test('nobody sees a change before it is committed', async () => {
    await store.transact(async (tx) => {
      await writeCounter(tx, 5)
      expect(await readCounter(tx)).toBe(5)
      expect(await readCounter(store.read)).toBe(0)
    })
    expect(await readCounter(store.read)).toBe(5)
  })

  test('several processes on one database lose nothing', async () => {
    const child = () =>
      promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', 'tests/fixtures/increment-many.ts', '40'],
        { env: { ...process.env, DATABASE_URL: store.url } },
      )
    await Promise.all([child(), child(), times(40, () => increment(store))])
    expect(await readCounter(store.read)).toBe(120)
  })
})

describe('listening', () => {
  test('each statement is heard once, until the listener leaves', async () => {
    const heard: string[] = []
    const leave = store.onQuery((sql) => heard.push(sql))
    await readCounter(store.read)
    leave()
    await readCounter(store.read)
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain('content_version')
  })

  test('close may be called twice', async () => {
    const again = await openStore(store.url)
    await again.close()
    await again.close()
  })
})

describe.runIf(dialect === 'sqlite')('SQLite', () => {
  test('the reader cannot write', async () => {
    const write = store.read.insert(contentVersion).values({ area: 'sneaky', version: 1 })
    await expect(write).rejects.toMatchObject({
      cause: expect.objectContaining({ code: 'SQLITE_READONLY' }),
    })
  })

  test('waiting for another process does not stop the event loop', async () => {
    const other = new Database(sqliteFile(store.url))
    other.exec('BEGIN IMMEDIATE')
    let longest = 0
    let last = performance.now()
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const waiting = increment(store)
    await pause(500)
    other.exec('COMMIT')
    other.close()
    await waiting
    clearInterval(pulse)
    expect(longest).toBeLessThan(250)
    expect(await readCounter(store.read)).toBe(1)
  })
})
