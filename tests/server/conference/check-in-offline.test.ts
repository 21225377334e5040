import { describe, expect, test } from 'vitest'
import { endDevice } from '#server/conference/check-in/end-device.ts'
import { recordScans } from '#server/conference/check-in/record-scans.ts'
import { showConflicts } from '#server/conference/check-in/show-conflicts.ts'
import { showGates } from '#server/conference/check-in/show-gates.ts'
import { takeSnapshot } from '#server/conference/check-in/take-snapshot.ts'
import { revokeTicket } from '#server/conference/tickets/revoke-ticket.ts'
import { doorWorld, NOW, setState } from '../../fixtures/check-in.ts'

describe('a gate that was without connection', () => {
  test('hands in what happened: it is taken as it was, in whatever order', async () => {
    const world = await doorWorld()
    const { handIn, shown, registration, codeOf, minutes, desk, conference } = world
    const code = codeOf(registration.id)
    // South let in at 9:10 with connection; North had let in at 9:00 without, and says so at 10:00.
    expect(await world.ask(1, { code }, 10)).toMatchObject({ result: 'admitted' })
    const late = shown({ code, at: minutes(0), said: 'admitted' })
    await handIn(0, [late], { minutes: 60 })
    await handIn(0, [late], { minutes: 61 })
    expect(await world.scans()).toHaveLength(2)
    const report = await showConflicts(desk, conference.slug)
    expect(report).toMatchObject({ scans: 2, offline: 1, doubles: 1, shouldNot: 0 })
    expect(report.conflicts[0]).toMatchObject({
      kind: 'double',
      name: registration.name,
      scans: [
        { gate: { en: 'North' }, offline: true },
        { gate: { en: 'South' }, offline: false },
      ],
    })
  })

  test('is told of where the portal would not have let in', async () => {
    const world = await doorWorld()
    const { handIn, shown, registration, codeOf, minutes, desk, conference } = world
    const code = codeOf(registration.id)
    await setState(world, 'cancelled', new Date(minutes(10)))
    await world.store.transact((tx) =>
      revokeTicket(tx, { now: () => new Date(minutes(10)) }, registration),
    )
    await handIn(
      0,
      [
        // Before the place was given up it was a place.
        shown({ code, at: minutes(5), said: 'admitted' }),
        shown({ code, at: minutes(15), said: 're_entry' }),
        shown({ code: 'T1', at: minutes(16), said: 'unknown' }),
      ],
      { minutes: 60 },
    )
    expect((await world.scans()).map(({ judged }) => judged).sort()).toEqual([
      'cancelled',
      'fits',
      'fits',
    ])
    const report = await showConflicts(desk, conference.slug)
    expect(report).toMatchObject({ doubles: 0, shouldNot: 1, total: 1 })
    expect(report.conflicts[0]!.scans[0]).toMatchObject({ judged: 'cancelled' })
  })

  test('whose clock is wrong has its times put right', async () => {
    const { handIn, shown, registration, codeOf, minutes, scans, desk, conference, gates } =
      await doorWorld()
    // The gate's clock is an hour behind: it says 8:05 for 9:05 and hands in at 8:30, which is 9:30.
    await handIn(
      0,
      [shown({ code: codeOf(registration.id), at: minutes(-55), said: 'admitted' })],
      {
        minutes: 30,
        sentAt: minutes(-30),
      },
    )
    const [row] = await scans()
    expect(row!.at.getTime()).toBe(minutes(5))
    expect(row!.skew).toBe(60 * 60_000)
    const report = await showConflicts(desk, conference.slug)
    expect(report.clocks).toEqual([{ gate: { ru: 'North', en: 'North' }, minutes: 60 }])
    const shownGates = await showGates(desk, conference.slug)
    expect(shownGates.gates.find(({ id }) => id === gates[0])!.devices[0]).toMatchObject({
      skew: 60 * 60_000,
    })
  })

  test('that did not hear the answer has what it said itself taken as what happened', async () => {
    const { handIn, shown, registration, codeOf, scans, desk, conference } = await doorWorld()
    const code = codeOf(registration.id)
    await handIn(0, [shown({ code })])
    const unheard = shown({ code })
    expect((await handIn(1, [unheard])).answers[0]!.result).toBe('already_in')
    await handIn(1, [{ ...unheard, said: 'admitted' }], { minutes: 3 })
    const rows = await scans()
    expect(rows).toHaveLength(2)
    expect(rows.map(({ result }) => result)).toEqual(['admitted', 'admitted'])
    expect(await showConflicts(desk, conference.slug)).toMatchObject({ doubles: 1, shouldNot: 0 })
  })

  test('whose right has ended hands in and is given nothing', async () => {
    const {
      handIn,
      shown,
      registration,
      codeOf,
      minutes,
      desk,
      conference,
      gates,
      scans,
      at,
      secrets,
    } = await doorWorld()
    const [device] = (await showGates(desk, conference.slug)).gates.find(
      ({ id }) => id === gates[0],
    )!.devices
    await endDevice(desk, conference.slug, device!.id)
    const code = codeOf(registration.id)
    const answer = await handIn(
      0,
      [
        shown({ code }),
        shown({ code, at: minutes(-10), said: 'admitted' }),
        shown({ code, at: minutes(10), said: 're_entry' }),
      ],
      { minutes: 20 },
    )
    expect(answer.counts).toBeNull()
    expect(answer.answers).toHaveLength(2)
    expect(answer.answers.every(({ person }) => person === null)).toBe(true)
    expect((await scans()).map(({ judged }) => judged).sort()).toEqual(['device_ended', 'fits'])
    await expect(takeSnapshot(at(20), secrets[0], null)).rejects.toMatchObject({
      code: 'gate.ended',
    })
    const report = await showConflicts(desk, conference.slug)
    expect(report.shouldNot).toBe(1)
  })

  test('given to another conference does not hand in there', async () => {
    const { at, secrets, shown, other, scans } = await doorWorld()
    await expect(
      recordScans(at(), secrets[0], {
        conference: other.id,
        sentAt: NOW,
        waiting: 0,
        scans: [shown({ registrationId: 'x', said: 'admitted' })],
      }),
    ).rejects.toMatchObject({ code: 'gate.no-device' })
    expect(await scans()).toHaveLength(0)
  })
})
