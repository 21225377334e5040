import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { registration as registrations } from '#db/schema/index.ts'
import { closeGate } from '#server/conference/check-in/close-gate.ts'
import { countPresent } from '#server/conference/check-in/count-present.ts'
import { exportScans } from '#server/conference/check-in/export-scans.ts'
import { leaveGate } from '#server/conference/check-in/leave-gate.ts'
import { makeDeviceLink } from '#server/conference/check-in/make-device-link.ts'
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
import { doorWorld, NOW, setState } from '../../fixtures/check-in.ts'
import { account, testContext } from '../../fixtures/store.ts'

const DAY = 24 * 60

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
