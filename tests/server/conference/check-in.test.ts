import { describe, expect, test } from 'vitest'
import { countPresent } from '#server/conference/check-in/count-present.ts'
import { openGate } from '#server/conference/check-in/open-gate.ts'
import { recordScans } from '#server/conference/check-in/record-scans.ts'
import { saveGate } from '#server/conference/check-in/save-gate.ts'
import { revokeTicket } from '#server/conference/tickets/revoke-ticket.ts'
import { doorWorld, NOW, setState, type DoorWorld } from '../../fixtures/check-in.ts'
import type { Store, Tx } from '#db/store.ts'

const DAY = 24 * 60

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
    const world = await doorWorld({ people: 8 })
    const results = await bothGates(world, world.store)
    expect(results.map((one) => one.sort())).toEqual(
      Array.from({ length: 8 }, () => ['admitted', 'already_in']),
    )
  })

  test('positive control: decided outside the lock, both gates let the same ticket in', async () => {
    const world = await doorWorld({ people: 8 })
    const results = await bothGates(world, withoutLock(world.store, 16))
    expect(results.map((one) => one.sort())).toEqual(
      Array.from({ length: 8 }, () => ['admitted', 'admitted']),
    )
    expect(await world.scans()).toHaveLength(16)
  })
})

/** Everybody's ticket at two gates at once: what each said. */
async function bothGates({ at, secrets, shown, codeOf, registrations }: DoorWorld, store: Store) {
  const people = registrations.filter(({ code }) => code !== 'C0009999')
  return Promise.all(
    people.map(({ id }) =>
      Promise.all(
        secrets.map(async (secret) => {
          const { answers } = await recordScans({ ...at(), store }, secret, {
            sentAt: NOW,
            waiting: 0,
            scans: [shown({ code: codeOf(id) })],
          })
          return answers[0]!.result
        }),
      ),
    ),
  )
}

/**
 * The same store as if a delivery were decided before the lock is taken: the work runs on what anybody may read, and
 * what it writes is written once `deliveries` have decided.
 */
function withoutLock(store: Store, deliveries: number): Store {
  const waiting: (() => void)[] = []
  const allDecided = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve)
      if (waiting.length === deliveries) for (const go of waiting) go()
    })
  return {
    dialect: store.dialect,
    read: store.read,
    onQuery: (listener) => store.onQuery(listener),
    close: () => store.close(),
    async transact(work) {
      const writes: Calls[] = []
      const reading = new Proxy(store.read as unknown as Tx, {
        get: (db, name) =>
          name === 'insert' || name === 'update'
            ? (...args: unknown[]) => recorded([[name, args]], writes)
            : Reflect.get(db, name),
      })
      const answer = await work(reading)
      await allDecided()
      await store.transact(async (tx) => {
        for (const calls of writes) await run(tx, calls)
      })
      return answer
    },
  }
}

type Calls = [name: string, args: unknown[]][]
type Chain = Record<string, (...args: unknown[]) => Chain>

const run = (tx: Tx, calls: Calls) =>
  calls.reduce((on, [name, args]) => on[name]!(...args), tx as unknown as Chain)

/** A statement that is noted down where it would run. */
const recorded = (calls: Calls, writes: Calls[]): unknown =>
  new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'then'
          ? (resolve: (rows: unknown[]) => void) => (writes.push(calls), resolve([]))
          : (...args: unknown[]) => recorded([...calls, [String(name), args]], writes),
    },
  )
