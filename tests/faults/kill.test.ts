import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { like } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { inspect } from '#db/inspect.ts'
import { setting } from '#db/schema/index.ts'
import { openStore } from '#db/store.ts'
import { testDatabase } from '../fixtures/store.ts'

const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 5)

test(`killed ${ROUNDS} times while committing, every acknowledged commit is there`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const own = await testDatabase()
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'tests/faults/commit-stream.ts', '20'],
      {
        env: { ...process.env, DATABASE_URL: own },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    let printed = ''
    child.stdout.on('data', (chunk) => (printed += chunk))
    while (!printed.includes('\n')) await pause(5)
    await pause(100 + Math.random() * 300)
    child.kill('SIGKILL')
    await once(child, 'close')
    // The last line may have been cut by the kill.
    const lines = printed.slice(0, printed.lastIndexOf('\n')).split('\n').map(Number)
    expect(lines.length).toBeGreaterThan(20)
    expect(await inspect(own)).toEqual({ pending: 0 })
    const store = await openStore(own)
    const rows = await store.read
      .select({ key: setting.key })
      .from(setting)
      .where(like(setting.key, 'commit-%'))
    await store.close()
    const kept = new Set(rows.map(({ key }) => Number(key.slice('commit-'.length))))
    expect(lines.filter((n) => !kept.has(n))).toEqual([])
  }
})
