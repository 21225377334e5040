import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { GateClock } from '#app/features/conference/check-in/engine/clock.ts'
import { Gate } from '#app/features/conference/check-in/engine/gate.ts'
import { keepInMemory, type Keep } from '#app/features/conference/check-in/engine/keep.ts'
import {
  NoConnection,
  NoRight,
  type Portal,
} from '#app/features/conference/check-in/engine/portal.ts'
import { registration as registrations } from '#db/schema/index.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { endDevice } from '#server/conference/check-in/end-device.ts'
import { recordScans } from '#server/conference/check-in/record-scans.ts'
import { showConflicts } from '#server/conference/check-in/show-conflicts.ts'
import { showGates } from '#server/conference/check-in/show-gates.ts'
import { takeSnapshot } from '#server/conference/check-in/take-snapshot.ts'
import { ticketCode } from '#server/conference/tickets/ticket-code.ts'
import { doorWorld, NOW } from '../../fixtures/check-in.ts'

/** The gate of a browser on the portal's own verbs, with a cable that can be pulled. */
async function gateWorld({ people = 3 }: { people?: number } = {}) {
  const world = await doorWorld({ people })
  const line = { up: true, deaf: false, noList: false, minutes: 0 }
  const heard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!line.up) throw new NoConnection()
    try {
      const answer = await work()
      if (line.deaf) throw new NoConnection()
      return answer
    } catch (error) {
      if (error instanceof DomainError && error.status < 500) throw new NoRight()
      throw error
    }
  }
  const portalOf = (gate: 0 | 1): Portal => ({
    list: (since) =>
      heard(async () => {
        if (line.noList) throw new NoConnection()
        return takeSnapshot(world.at(line.minutes), world.secrets[gate], since)
      }),
    deliver: (delivery) =>
      heard(async () => recordScans(world.at(line.minutes), world.secrets[gate], delivery)),
  })
  const open = async (
    gate: 0 | 1,
    { keep = keepInMemory(), canVerify = true }: { keep?: Keep; canVerify?: boolean } = {},
  ) => {
    const clock = new GateClock(() => ({
      wall: world.minutes(line.minutes),
      steady: line.minutes * 60_000,
    }))
    const made = new Gate({ portal: portalOf(gate), keep, clock, newNonce: randomUUID, canVerify })
    await made.start()
    return made
  }
  return { ...world, line, open }
}

const scanning = { way: 'camera', action: 'in' } as const

describe('a gate', () => {
  test('asks the portal while it hears it', async () => {
    const { open, codeOf, registration, scans, line } = await gateWorld()
    const gate = await open(0)
    expect(gate.state).toMatchObject({ mode: 'online', queued: 0, list: { people: 4 } })
    // Figures are kept for two seconds.
    line.minutes = 1
    const outcome = await gate.scan({ code: codeOf(registration.id) }, scanning)
    expect(outcome).toMatchObject({ result: 'admitted', offline: false, note: null })
    expect(gate.state.counts).toMatchObject({ cameToday: 1, here: 1, expected: 3 })
    expect(await scans()).toHaveLength(1)
    await gate.undo()
    expect(gate.state.outcome).toMatchObject({ result: 'undone' })
    expect((await scans())[0]!.undoneAt).not.toBeNull()
  })

  test('goes on by itself when the connection is lost, and hands in when it is back', async () => {
    const {
      open,
      codeOf,
      registrations: all,
      line,
      scans,
      desk,
      conference,
      ask,
    } = await gateWorld()
    const keep = keepInMemory()
    let gate = await open(0, { keep })
    const people = all.filter(({ code }) => code !== 'C0009999')
    const code = codeOf(people[0]!.id)
    line.up = false
    line.minutes = 1
    expect(await gate.scan({ code }, scanning)).toMatchObject({
      result: 'admitted',
      offline: true,
      note: null,
      person: { name: people[0]!.name },
    })
    expect(gate.state).toMatchObject({ mode: 'offline', queued: 1 })
    expect(await gate.scan({ code }, scanning)).toMatchObject({ result: 'already_in' })
    expect(await gate.scan({ code }, { ...scanning, again: true })).toMatchObject({
      result: 're_entry',
    })
    const forged = `${code.slice(0, 40)}${code[40] === 'A' ? 'B' : 'A'}${code.slice(41)}`
    expect(await gate.scan({ code: forged }, scanning)).toMatchObject({ result: 'forged' })
    expect(await gate.scan({ code: 'milk' }, scanning)).toMatchObject({ result: 'unknown' })
    expect(
      await gate.scan({ registrationId: people[1]!.id }, { way: 'search', action: 'in' }),
    ).toMatchObject({ result: 'admitted' })
    await gate.undo()
    // The page is closed and opened again, still without connection.
    line.minutes = 5
    gate = await open(0, { keep })
    expect(gate.state).toMatchObject({ mode: 'offline', queued: 7, list: { people: 4 } })
    expect(gate.search('приб', 5).length + gate.search('Иванова-2', 5).length).toBeGreaterThan(0)
    // Meanwhile the same ticket comes to the other gate, which hears the portal.
    expect(await ask(1, { code }, 6)).toMatchObject({ result: 'admitted' })

    line.up = true
    line.minutes = 20
    await gate.sync()
    expect(gate.state).toMatchObject({ mode: 'online', queued: 0 })
    expect(await scans()).toHaveLength(7)
    const report = await showConflicts(desk, conference.slug)
    expect(report).toMatchObject({ scans: 7, offline: 6, doubles: 1, forged: 1, shouldNot: 0 })
    const double = report.conflicts.find(({ kind }) => kind === 'double')!
    expect(double.scans.map((scan) => [scan.gate.en, scan.offline])).toEqual([
      ['North', true],
      ['South', false],
    ])
    await gate.sync()
    expect(await scans()).toHaveLength(7)
  })

  test('opened again without connection knows whom it let in, and whom the portal told it of', async () => {
    const { open, codeOf, registrations: all, line, ask } = await gateWorld({ people: 5 })
    const keep = keepInMemory()
    const people = all.filter(({ code }) => code !== 'C0009999')
    const [byPortal, elsewhere, alone, undone, handedIn] = people.map(({ id }) => codeOf(id))
    let gate = await open(0, { keep })
    expect(await gate.scan({ code: byPortal! }, scanning)).toMatchObject({ offline: false })
    expect(await ask(1, { code: elsewhere! })).toMatchObject({ result: 'admitted' })
    expect(await gate.scan({ code: elsewhere! }, scanning)).toMatchObject({ result: 'already_in' })
    line.up = false
    line.minutes = 1
    for (const code of [alone, undone])
      expect(await gate.scan({ code: code! }, scanning)).toMatchObject({ result: 'admitted' })
    await gate.undo()

    const again = async () => {
      gate = await open(0, { keep })
      for (const code of [byPortal, elsewhere, alone])
        expect(await gate.scan({ code: code! }, scanning)).toMatchObject({ result: 'already_in' })
    }
    await again()
    // Of this gate's own, beside what the last list said.
    expect(gate.state.counts).toMatchObject({ here: 1, inside: 1 })
    expect(await gate.scan({ code: undone! }, scanning)).toMatchObject({ result: 'admitted' })
    expect(await gate.scan({ code: handedIn! }, scanning)).toMatchObject({ result: 'admitted' })

    // Everything is handed in, and the line breaks before the list that has it in it is heard.
    line.up = true
    line.noList = true
    await gate.sync()
    expect(gate.state.queued).toBe(0)
    line.up = false
    await again()
    expect(await gate.scan({ code: handedIn! }, scanning)).toMatchObject({ result: 'already_in' })
  })

  test('counts by itself what the portal has not heard of', async () => {
    const { open, codeOf, registrations: all, line } = await gateWorld({ people: 3 })
    const people = all.filter(({ code }) => code !== 'C0009999')
    const gate = await open(0)
    line.up = false
    line.minutes = 1
    for (const { id } of people) await gate.scan({ code: codeOf(id) }, scanning)
    expect(gate.state.counts).toMatchObject({ here: 3, cameToday: 3, inside: 3 })
    await gate.scan({ code: codeOf(people[0]!.id) }, { way: 'camera', action: 'out' })
    expect(gate.state.counts).toMatchObject({ here: 3, cameToday: 3, inside: 2 })
    await gate.undo()
    expect(gate.state.counts).toMatchObject({ here: 3, cameToday: 3, inside: 3 })
    line.up = true
    // Figures are kept for two seconds.
    line.minutes = 2
    await gate.sync()
    expect(gate.state.counts).toMatchObject({ here: 3, cameToday: 3, inside: 3 })
  })

  test('believes a signature newer than its list, and says so', async () => {
    const { open, line, store, registrations: all, desk, scans } = await gateWorld()
    const gate = await open(0)
    line.up = false
    const [one] = all
    const late = {
      ...one!,
      id: '0197a000-0000-7000-8000-0000000077aa',
      code: 'LATE0000',
      email: 'late@example.org',
      emailKey: 'late@example.org',
      secretHash: 'late',
    }
    await store.transact((tx) => tx.insert(registrations).values(late))
    const code = await ticketCode(desk, late)
    expect(await gate.scan({ code }, scanning)).toMatchObject({
      result: 'admitted',
      note: 'unlisted',
      person: null,
    })
    expect(await gate.scan({ code }, scanning)).toMatchObject({ result: 'already_in' })
    line.up = true
    await gate.sync()
    expect((await scans()).map(({ judged, registrationId }) => [judged, registrationId])).toEqual([
      ['fits', late.id],
      ['fits', late.id],
    ])
  })

  test('that cannot check signatures holds tickets against its list only, and says so', async () => {
    const { open, codeOf, registration, line, scans } = await gateWorld()
    const gate = await open(0, { canVerify: false })
    line.up = false
    const code = codeOf(registration.id)
    expect(await gate.scan({ code }, scanning)).toMatchObject({
      result: 'admitted',
      note: 'unverified',
    })
    const other = `${code.slice(0, 20)}${code[20] === 'A' ? 'B' : 'A'}${code.slice(21)}`
    expect(await gate.scan({ code: other }, scanning)).toMatchObject({ result: 'unknown' })
    line.up = true
    await gate.sync()
    expect((await scans()).map(({ judged }) => judged).sort()).toEqual(['fits', 'forged'])
  })

  test('that was answered but did not hear it does not count anybody twice', async () => {
    const { open, codeOf, registration, line, scans, desk, conference } = await gateWorld()
    const gate = await open(0)
    line.deaf = true
    const code = codeOf(registration.id)
    expect(await gate.scan({ code }, scanning)).toMatchObject({ result: 'admitted', offline: true })
    expect(await scans()).toHaveLength(1)
    line.deaf = false
    await gate.sync()
    expect(gate.state.queued).toBe(0)
    expect(await scans()).toHaveLength(1)
    expect(await showConflicts(desk, conference.slug)).toMatchObject({ total: 0, scans: 1 })
  })

  test('whose right was taken erases its list and still hands in', async () => {
    const { open, codeOf, registration, line, scans, desk, conference, gates } = await gateWorld()
    const keep = keepInMemory()
    const gate = await open(0, { keep })
    line.up = false
    await gate.scan({ code: codeOf(registration.id) }, scanning)
    const { gates: shown } = await showGates(desk, conference.slug)
    const { id } = shown.find((one) => one.id === gates[0])!.devices[0]!
    await endDevice(desk, conference.slug, id)
    line.up = true
    await gate.sync()
    expect(gate.state).toMatchObject({ mode: 'ended', queued: 0 })
    expect(await scans()).toHaveLength(1)
    expect((await keep.load()).snapshot).toBeNull()
    expect(await gate.scan({ code: codeOf(registration.id) }, scanning)).toBeNull()
  })
})

describe('the clock of a gate', () => {
  test('never runs backwards, tells of a change, and is put right by the portal', () => {
    const device = { wall: NOW, steady: 0 }
    const clock = new GateClock(() => ({ ...device }))
    const pass = (ms: number) => {
      device.wall += ms
      device.steady += ms
    }
    pass(1_000)
    expect(clock.now()).toBe(NOW + 1_000)
    device.wall -= 3_600_000
    pass(1_000)
    expect(clock.now()).toBe(NOW + 2_000)
    expect(clock.moved).toBe(true)
    clock.heard(NOW + 62_000, clock.now())
    expect([clock.moved, clock.skew, clock.portalNow()]).toEqual([false, 60_000, NOW + 62_000])
    // Closed and opened again with the clock still an hour behind.
    const resumed = new GateClock(() => ({ ...device }), NOW + 2_000)
    expect(resumed.now()).toBe(NOW + 2_000)
    expect(resumed.moved).toBe(true)
  })
})
