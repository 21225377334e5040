import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Delivery } from '#app/domain/conference/check-in/messages.ts'
import { showConflicts } from '#server/conference/check-in/show-conflicts.ts'
import { doorWorld, NOW } from '../fixtures/check-in.ts'
import type { Handed } from './upload-stream.ts'

const PEOPLE = 400
const IN_DELIVERY = 20
const KILLS = Number(process.env.FAULT_ROUNDS ?? 5)

/** Runs an upload; kills it after a while where asked to. @returns the nonces it was acknowledged */
async function upload(url: string, file: string, killAfter?: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/faults/upload-stream.ts', file],
    {
      env: { ...process.env, DATABASE_URL: url },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  const closed = once(child, 'close')
  if (killAfter !== undefined) {
    while (!printed.includes('begun')) await pause(2)
    await pause(killAfter)
    child.kill('SIGKILL')
  }
  await closed
  // The last line may have been cut by the kill.
  const [, ...lines] = printed.slice(0, printed.lastIndexOf('\n')).split('\n')
  return lines.flatMap((line) => line.split(' ')).filter(Boolean)
}

test(`an offline upload killed ${KILLS} times loses nothing, doubles nothing and finds every double entry`, async () => {
  const world = await doorWorld({ people: PEOPLE })
  const { registrations, shown, codeOf, secrets, conference, desk, scans, minutes, store } = world
  const people = registrations.filter(({ code }) => code !== 'C0009999')
  // Everybody came in by both gates: each ticket is a double entry.
  const deliveriesOf = (gate: number): Delivery[] =>
    Array.from({ length: people.length / IN_DELIVERY }, (_, n) => ({
      conference: conference.id,
      sentAt: minutes(60),
      waiting: 0,
      scans: people.slice(n * IN_DELIVERY, (n + 1) * IN_DELIVERY).map(({ id }, i) =>
        shown({
          code: codeOf(id),
          at: NOW + (n * IN_DELIVERY + i) * 1_000 + gate,
          said: 'admitted',
        }),
      ),
    }))
  const handed: Handed = {
    now: minutes(60),
    gates: secrets.map((secret, gate) => ({ secret, deliveries: deliveriesOf(gate) })),
  }
  const all = handed.gates.flatMap(({ deliveries }) =>
    deliveries.flatMap(({ scans: own }) => own.map(({ nonce }) => nonce)),
  )
  const folder = await mkdtemp(join(tmpdir(), 'corridor-upload-'))
  const file = join(folder, 'handed.json')
  await writeFile(file, JSON.stringify(handed))

  let cutShort = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const acknowledged = await upload(store.url, file, 20 + kill * 25)
    const kept = new Set((await scans()).map(({ nonce }) => nonce))
    expect(acknowledged.filter((nonce) => !kept.has(nonce))).toEqual([])
    if (acknowledged.length < all.length) cutShort++
  }
  // Otherwise nothing was killed in the middle, and this proves nothing.
  expect(cutShort).toBeGreaterThan(0)

  expect((await upload(store.url, file)).sort()).toEqual([...all].sort())
  await rm(folder, { recursive: true })
  expect((await scans()).map(({ nonce }) => nonce).sort()).toEqual([...all].sort())
  const report = await showConflicts(desk, conference.slug)
  expect(report).toMatchObject({
    scans: 2 * PEOPLE,
    offline: 2 * PEOPLE,
    doubles: PEOPLE,
    shouldNot: 0,
  })
})
