import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inspect } from '#db/inspect.ts'
import { registration, registrationEvent } from '#db/schema/index.ts'
import { openStore } from '#db/store.ts'
import { makeConference, makeKind } from '../fixtures/registration.ts'
import { testDatabase } from '../fixtures/store.ts'

const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 3)
const PLACES = 200

test(`killed ${ROUNDS} times in a rush: who was told of a place has it, no place is sold twice`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const url = await testDatabase()
    const before = await openStore(url)
    await makeConference(before)
    await makeKind(before, 'guest', { places: PLACES })
    await before.close()
    const first = await killedAfter(url, 'a', 150 + Math.random() * 300)
    // Those who come after the power is back find the places that are left, and only those.
    const second = await killedAfter(url, 'b', Infinity)
    expect(await inspect(url)).toEqual({ pending: 0 })
    const store = await openStore(url)
    const rows = await store.read.select().from(registration)
    const events = await store.read.select().from(registrationEvent)
    await store.close()
    const kept = new Set(rows.map(({ code }) => code))
    expect([...first, ...second].filter((code) => !kept.has(code))).toEqual([])
    expect(rows).toHaveLength(PLACES)
    expect(events).toHaveLength(PLACES)
  }
})

/** @returns codes of the registrations that were acknowledged */
async function killedAfter(url: string, name: string, ms: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/faults/registration-stream.ts', name],
    { env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  const closed = once(child, 'close')
  if (ms < Infinity) {
    while (!printed.includes('\n')) await pause(5)
    await pause(ms)
    child.kill('SIGKILL')
  }
  await closed
  // The last line may have been cut by the kill.
  const lines = printed.slice(0, printed.lastIndexOf('\n') + 1).split('\n')
  const codes = lines.filter((line) => line !== '' && line !== 'full')
  expect(lines.length).toBeGreaterThan(1)
  return codes
}
