import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { registration as registrations } from '#db/schema/index.ts'
import { closeGate } from '#server/conference/check-in/close-gate.ts'
import { countPresent } from '#server/conference/check-in/count-present.ts'
import { endDevice } from '#server/conference/check-in/end-device.ts'
import { exportScans } from '#server/conference/check-in/export-scans.ts'
import { leaveGate } from '#server/conference/check-in/leave-gate.ts'
import { makeDeviceLink } from '#server/conference/check-in/make-device-link.ts'
import { openGate } from '#server/conference/check-in/open-gate.ts'
import { pairDevice } from '#server/conference/check-in/pair-device.ts'
import { presenceOf } from '#server/conference/check-in/presence-of.ts'
import { recordScans } from '#server/conference/check-in/record-scans.ts'
import { reopenGate } from '#server/conference/check-in/reopen-gate.ts'
import { saveGate } from '#server/conference/check-in/save-gate.ts'
import { showConflicts } from '#server/conference/check-in/show-conflicts.ts'
import { showDeviceLink } from '#server/conference/check-in/show-device-link.ts'
import { showDoor } from '#server/conference/check-in/show-door.ts'
import { showGates } from '#server/conference/check-in/show-gates.ts'
import { takeSnapshot } from '#server/conference/check-in/take-snapshot.ts'
import { revokeTicket } from '#server/conference/tickets/revoke-ticket.ts'
import { doorWorld, NOW } from '../../fixtures/check-in.ts'
import { account, testContext } from '../../fixtures/store.ts'

const DAY = 24 * 60

type World = Awaited<ReturnType<typeof doorWorld>>

async function setState(
  { store, registration }: World,
  state: 'cancelled' | 'waiting',
  endedAt: Date | null = null,
) {
  await store.transact((tx) =>
    tx
      .update(registrations)
      .set({ state, endedAt, updatedAt: new Date(NOW) })
      .where(eq(registrations.id, registration.id)),
  )
}

describe('a gate with connection', () => {
  test('lets in a ticket once, says who came before, and again by decision', async () => {
    const world = await doorWorld()
    const { ask, registration, codeOf, gates } = world
    const code = codeOf(registration.id)
    expect(await ask(0, { code })).toMatchObject({
      result: 'admitted',
      person: { id: registration.id, name: registration.name },
      earlier: null,
    })
    expect(await ask(1, { code }, 5)).toMatchObject({
      result: 'already_in',
      earlier: { at: NOW, gateId: gates[0] },
    })
    expect(await ask(1, { code, again: true }, 6)).toMatchObject({ result: 're_entry' })
    expect(await ask(0, { code, action: 'out' }, 7)).toMatchObject({ result: 'left' })
    expect(await ask(0, { code, action: 'out' }, 8)).toMatchObject({ result: 'not_in' })
    expect(await ask(1, { code }, 9)).toMatchObject({ result: 're_entry' })
    expect(await ask(1, { code }, DAY)).toMatchObject({ result: 'admitted' })
  })

  test('takes the short code and a name as well, whatever the keyboard', async () => {
    const { ask, registration } = await doorWorld()
    expect(await ask(0, { way: 'code', code: 'с0000 000' })).toMatchObject({ result: 'admitted' })
    expect(await ask(0, { way: 'code', code: 'ZZZZ-ZZZZ' })).toMatchObject({ result: 'unknown' })
    expect(
      await ask(0, { way: 'search', registrationId: registration.id, action: 'out' }),
    ).toMatchObject({ result: 'left' })
    expect(await ask(0, { way: 'search', registrationId: 'nobody' })).toMatchObject({
      result: 'unknown',
      person: null,
    })
  })

  test('says why it does not let in', async () => {
    const world = await doorWorld()
    const { ask, registration, registrations: all, online, codeOf, kinds, gateNamed } = world
    const code = codeOf(registration.id)
    expect(await ask(0, { code: 'https://example.org/' })).toMatchObject({ result: 'unknown' })
    // Another registration's number under the same signature.
    const forged = `${code.slice(0, 40)}${code[40] === 'A' ? 'B' : 'A'}${code.slice(41)}`
    expect(await ask(0, { code: forged })).toMatchObject({ result: 'forged', person: null })
    expect(await ask(0, { code: codeOf(online.id) })).toMatchObject({ result: 'online' })
    await setState(world, 'waiting')
    expect(await ask(0, { code })).toMatchObject({ result: 'waiting' })
    await setState(world, 'cancelled', new Date(NOW))
    expect(await ask(0, { code })).toMatchObject({ result: 'cancelled' })

    const second = all.find(({ code: short }) => short === 'C0000001')!
    await world.store.transact((tx) => revokeTicket(tx, world.desk, second))
    expect(await ask(0, { code: codeOf(second.id) })).toMatchObject({ result: 'revoked' })

    const press = await gateNamed('Press', [kinds[1]!.id])
    const secret = await world.deviceAt(press, 'tablet')
    const third = all.find(({ code: short }) => short === 'C0000002')!
    const { answers } = await recordScans(world.at(), secret, {
      sentAt: NOW,
      waiting: 0,
      scans: [world.shown({ code: codeOf(third.id) })],
    })
    expect(answers[0]).toMatchObject({ result: 'other_gate' })
  })

  test('of another conference says that, by ticket and by short code', async () => {
    const { other, foreign, codeOf, registration, shown } = await doorWorld()
    const gate = await saveGate(foreign, other.slug, {
      nameRu: 'Там',
      nameEn: 'There',
      kinds: [],
      autoPrint: false,
    })
    const { secret } = await openGate(foreign, other.slug, { gateId: gate, label: 'own' })
    const { answers } = await recordScans(foreign, secret, {
      sentAt: NOW,
      waiting: 0,
      scans: [
        shown({ code: codeOf(registration.id) }),
        shown({ code: registration.code, way: 'code' }),
        shown({ registrationId: registration.id, way: 'search' }),
      ],
    })
    expect(answers.map(({ result }) => result)).toEqual([
      'other_conference',
      'other_conference',
      'unknown',
    ])
    expect(answers.every(({ person }) => person === null)).toBe(true)
  })

  test('before and after the conference a ticket is not valid', async () => {
    const { ask, registration, codeOf, deviceAt, gates, at, shown } = await doorWorld()
    const code = codeOf(registration.id)
    expect(await ask(0, { code }, -DAY * 5)).toMatchObject({ result: 'not_yet' })
    const secret = await deviceAt(gates[0]!, 'long', 30)
    const { answers } = await recordScans(at(20 * DAY), secret, {
      sentAt: NOW + 20 * DAY * 60_000,
      waiting: 0,
      scans: [shown({ code, at: NOW + 20 * DAY * 60_000 })],
    })
    expect(answers[0]!.result).toBe('over')
  })

  test('answers the same nonce the same way, and takes a scan back', async () => {
    const { handIn, shown, registration, codeOf, scans, at, conference } = await doorWorld()
    const one = shown({ code: codeOf(registration.id) })
    await handIn(0, [one])
    const again = await handIn(0, [one, one])
    expect(again.answers.map(({ result }) => result)).toEqual(['admitted', 'admitted'])
    expect(await scans()).toHaveLength(1)
    expect(await countPresent(at(), conference.id)).toEqual({
      expected: 3,
      came: 1,
      cameToday: 1,
      inside: 1,
    })
    const undo = { nonce: shown({}).nonce, undo: one.nonce }
    await handIn(0, [undo])
    expect((await handIn(0, [undo])).answers[0]!.result).toBe('undone')
    expect(await countPresent(at(), conference.id)).toMatchObject({ came: 0, inside: 0 })
    const code = codeOf(registration.id)
    expect((await handIn(1, [shown({ code })])).answers[0]!.result).toBe('admitted')
  })

  test('of two gates at one moment lets in by one', async () => {
    const { handIn, shown, registrations: all, codeOf } = await doorWorld({ people: 8 })
    const people = all.filter(({ code }) => code !== 'C0009999')
    const answers = await Promise.all(
      people.flatMap(({ id }) =>
        ([0, 1] as const).map(async (gate) => {
          const { answers: own } = await handIn(gate, [shown({ code: codeOf(id) })])
          return own[0]!.result
        }),
      ),
    )
    expect(answers.filter((result) => result === 'admitted')).toHaveLength(people.length)
    expect(answers.filter((result) => result === 'already_in')).toHaveLength(people.length)
  })
})

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

describe('the list a gate takes along', () => {
  test('is whole at first, and then what changed', async () => {
    const world = await doorWorld({ people: 5 })
    const { at, secrets, ask, codeOf, registration, conference } = world
    const whole = await takeSnapshot(at(), secrets[0], null)
    expect(whole).toMatchObject({
      whole: true,
      day: '2026-03-02',
      moves: [],
      door: { conferenceId: conference.id, gate: { en: 'North' } },
    })
    expect(whole.people).toHaveLength(6)
    expect(whole.keys).toHaveLength(1)
    expect(JSON.stringify(whole)).not.toContain('@example.org')
    await ask(1, { code: codeOf(registration.id) }, 2)
    await setState(world, 'cancelled', new Date(NOW))
    const news = await takeSnapshot(at(3), secrets[0], whole.since)
    expect(news.whole).toBe(false)
    expect(news.people.map(([id, , , , , , state]) => [id, state])).toEqual([
      [registration.id, 'cancelled'],
    ])
    expect(news.moves.map(([, id, action]) => [id, action])).toEqual([[registration.id, 'in']])
    expect((await takeSnapshot(at(DAY), secrets[0], news.since)).whole).toBe(true)
    expect((await takeSnapshot(at(), secrets[0], 'nonsense')).whole).toBe(true)
  })
})

describe('gates and devices', () => {
  test('a link works once, within its time, and looking at it does not spend it', async () => {
    const { desk, conference, gates, at, other } = await doorWorld()
    const input = { gate: gates[0]!, label: 'new', days: 10 }
    const { token } = await makeDeviceLink(desk, conference.slug, input)
    const anybody = testContext(desk.store)
    expect(await showDeviceLink(anybody, conference.slug, token)).toMatchObject({ label: 'new' })
    await expect(showDeviceLink(anybody, other.slug, token)).rejects.toMatchObject({
      code: 'link.unknown',
    })
    await expect(pairDevice(at(8 * DAY), conference.slug, token)).rejects.toMatchObject({
      code: 'link.expired',
    })
    const both = await Promise.allSettled([
      pairDevice(anybody, conference.slug, token),
      pairDevice(anybody, conference.slug, token),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(showDeviceLink(anybody, conference.slug, token)).rejects.toMatchObject({
      code: 'link.used',
    })
  })

  test('a closed gate ends its devices and can be opened again', async () => {
    const { desk, conference, gates, handIn, shown, codeOf, registration } = await doorWorld()
    await closeGate(desk, conference.slug, gates[0]!)
    await closeGate(desk, conference.slug, gates[0]!)
    expect((await handIn(0, [shown({ code: codeOf(registration.id) })])).answers).toEqual([])
    await expect(
      makeDeviceLink(desk, conference.slug, { gate: gates[0]!, label: 'x', days: 1 }),
    ).rejects.toMatchObject({ code: 'gate.closed' })
    await reopenGate(desk, conference.slug, gates[0]!)
    await makeDeviceLink(desk, conference.slug, { gate: gates[0]!, label: 'x', days: 1 })
    const { gates: shownGates } = await showGates(desk, conference.slug)
    expect(shownGates[0]!.devices.map(({ state }) => state)).toEqual(['over', 'linked'])
  })

  test('a gate changed by two is told so, and kinds of others are refused', async () => {
    const { desk, conference, gates, other, foreign } = await doorWorld()
    const input = {
      gate: gates[0]!,
      version: 1,
      nameRu: 'А',
      nameEn: 'A',
      kinds: [],
      autoPrint: true,
    }
    await saveGate(desk, conference.slug, input)
    await expect(saveGate(desk, conference.slug, input)).rejects.toMatchObject({
      code: 'form.stale',
    })
    await expect(
      saveGate(desk, conference.slug, { ...input, version: 2, kinds: ['none'] }),
    ).rejects.toMatchObject({ fields: { kinds: 'choice' } })
    await expect(saveGate(foreign, other.slug, input)).rejects.toMatchObject({ code: 'not-found' })
    await expect(saveGate(foreign, conference.slug, input)).rejects.toMatchObject({
      code: 'permission.denied',
    })
  })

  test('nobody without a device scans, and nobody but organisers sees the door', async () => {
    const { at, store, conference, secrets } = await doorWorld()
    const delivery = { sentAt: NOW, waiting: 0, scans: [] }
    for (const secret of [undefined, 'made-up-secret-of-nobody'])
      await expect(recordScans(at(), secret, delivery)).rejects.toMatchObject({
        code: 'gate.no-device',
      })
    const attendee = testContext(store, { actor: account('attendee') })
    for (const verb of [
      () => showGates(attendee, conference.slug),
      () => showConflicts(attendee, conference.slug),
      () => exportScans(attendee, conference.slug, 'ru'),
      () => countPresent(attendee, conference.id),
      () => presenceOf(attendee, conference.id),
    ])
      await expect(verb()).rejects.toMatchObject({ code: 'permission.denied' })
    await leaveGate(attendee, secrets[0])
    await expect(takeSnapshot(at(), secrets[0], null)).rejects.toMatchObject({ code: 'gate.ended' })
  })

  test('the page without scripts finds people and shows a scan', async () => {
    const { at, conference, secrets, handIn, shown, codeOf, registration, store } =
      await doorWorld()
    await store.transact((tx) =>
      tx
        .update(registrations)
        .set({ searchText: 'мария иванова прибор' })
        .where(eq(registrations.id, registration.id)),
    )
    const one = shown({ code: codeOf(registration.id) })
    await handIn(0, [one])
    const view = await showDoor(at(1), conference.slug, secrets[0], {
      query: 'Иванова',
      nonce: one.nonce,
    })
    expect(view).toMatchObject({
      kind: 'door',
      found: [{ person: { id: registration.id }, inside: new Date(NOW).toISOString() }],
      shown: { result: 'admitted', person: { name: registration.name }, undone: false },
    })
    expect(
      await showDoor(at(), conference.slug, undefined, { query: '', nonce: null }),
    ).toMatchObject({
      kind: 'choose',
      gates: [{ name: { en: 'North' } }, { name: { en: 'South' } }],
    })
    const visitor = testContext(store)
    expect(
      await showDoor(visitor, conference.slug, undefined, { query: '', nonce: null }),
    ).toMatchObject({ kind: 'choose', gates: null })
  })

  test('everything can be taken away as a table', async () => {
    const { desk, conference, handIn, shown, codeOf, registration, at } = await doorWorld()
    const code = codeOf(registration.id)
    await handIn(0, [shown({ code }), shown({ code: 'nothing at all' })])
    await handIn(1, [shown({ code, at: NOW, said: 'admitted' })], { minutes: 5 })
    const { columns, rows } = await exportScans(desk, conference.slug, 'en')
    expect(rows).toHaveLength(3)
    expect(rows.every((row) => row.length === columns.length)).toBe(true)
    expect(rows.filter((row) => row.at(-1) === 'Double entry')).toHaveLength(2)
    const presence = await presenceOf(at(), conference.id)
    expect([...presence]).toEqual([[registration.id, { at: new Date(NOW), days: 1 }]])
  })
})
