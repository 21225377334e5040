import { beforeEach, describe, expect, test } from 'vitest'
import type { DomainError } from '#app/domain/shared/errors.ts'
import { readPlaces } from '#server/conference/registration/places.ts'
import { cancelOwn } from '#server/conference/registration/cancel-own.ts'
import { findOwnRegistrations } from '#server/conference/registration/find-own-registrations.ts'
import { register } from '#server/conference/registration/register.ts'
import { saveCode } from '#server/conference/registration/save-code.ts'
import { showForm } from '#server/conference/registration/show-form.ts'
import { showOwn } from '#server/conference/registration/show-own.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { lettersTo, person } from '../../fixtures/people.ts'
import {
  CONFERENCE,
  form,
  makeActor,
  makeConference,
  makeField,
  makeKind,
  makeQuota,
  SLUG,
  states,
} from '../../fixtures/registration.ts'
import { account, openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeEach(async () => {
  store = await openTestStore()
  await makeConference(store)
  await makeActor(store)
})

const hours = (n: number) => new Date(TEST_NOW.getTime() + n * 3_600_000)
const visitor = (now?: Date) => testContext(store, { now })
const organiser = (now?: Date) =>
  testContext(store, {
    now,
    actor: account({ role: 'organiser', scope: 'conference', scopeId: CONFERENCE }),
  })
const refused = (code: string, fields: object = {}) =>
  expect.objectContaining({ code, fields }) as DomainError
const events = async (to: string) =>
  (await lettersTo(store, to)).map(({ params }) => (params as { event: string }).event)

describe('registering', () => {
  test('confirms at once, writes a letter, and opens by the link', async () => {
    await makeKind(store, 'guest', { places: 2 })
    const { registration, token } = await register(visitor(), form(1))
    expect(registration.state).toBe('confirmed')
    expect(registration.consentAt).toEqual(TEST_NOW)
    expect(await events('guest1@example.org')).toEqual(['confirmed'])
    const shown = await showOwn(visitor(), { slug: SLUG, token })
    expect(shown.registration).toMatchObject({ name: 'Гость 1', state: 'confirmed' })
    expect(shown.history).toHaveLength(1)
  })

  test('the same form twice is one registration, another form for the address is refused', async () => {
    await makeKind(store, 'guest')
    const first = await register(visitor(), form(1))
    const again = await register(visitor(), form(1))
    expect(again).toMatchObject({ repeated: true, token: first.token })
    const other = register(visitor(), form(1, { name: 'Кто-то другой' }))
    await expect(other).rejects.toEqual(refused('registration.exists', { email: 'registered' }))
    const late = register(visitor(hours(1)), form(1))
    await expect(late).rejects.toMatchObject({ code: 'registration.exists' })
    expect(await states(store)).toEqual({ confirmed: 1 })
    // The link goes to the address, not to whoever typed it.
    expect(await events('guest1@example.org')).toEqual(['confirmed', 'link', 'link'])
  })

  test('an address is one address however it is written', async () => {
    await makeKind(store, 'guest')
    await register(visitor(), form(1, { email: 'Anna@Example.org' }))
    const again = register(visitor(), form(2, { email: 'anna@example.ORG' }))
    await expect(again).rejects.toMatchObject({ code: 'registration.exists' })
  })

  test('double clicks at the same moment are one registration', async () => {
    await makeKind(store, 'guest', { places: 5 })
    const all = await Promise.all(Array.from({ length: 8 }, () => register(visitor(), form(1))))
    expect(new Set(all.map(({ token }) => token)).size).toBe(1)
    expect(await states(store)).toEqual({ confirmed: 1 })
  })

  test('no place and no waiting list: told so, nothing is kept', async () => {
    await makeKind(store, 'guest', { places: 1 })
    await register(visitor(), form(1))
    await expect(register(visitor(), form(2))).rejects.toEqual(refused('registration.full'))
    expect(await states(store)).toEqual({ confirmed: 1 })
  })

  test('a kind is free only if every quota that covers it is', async () => {
    await makeKind(store, 'guest', { places: 5 })
    await makeKind(store, 'press', { places: 5 })
    await makeQuota(store, 'house', 1, ['guest', 'press'])
    await register(visitor(), form(1, { kindId: 'press' }))
    await expect(register(visitor(), form(2))).rejects.toMatchObject({ code: 'registration.full' })
  })

  test('outside the window, for a kind of elsewhere, for a conference that is over', async () => {
    await makeKind(store, 'guest', { opensAt: hours(1), closesAt: hours(2) })
    const at = (now: Date) => register(visitor(now), form(1))
    await expect(at(TEST_NOW)).rejects.toMatchObject({ code: 'registration.closed' })
    await expect(at(hours(2))).rejects.toMatchObject({ code: 'registration.closed' })
    await expect(register(visitor(), form(1, { kindId: 'nowhere' }))).rejects.toEqual(
      refused('form.invalid', { kindId: 'choice' }),
    )
    await makeKind(store, 'always')
    const over = new Date('2026-06-03T00:00:00+03:00')
    const late = register(visitor(over), form(1, { kindId: 'always' }))
    await expect(late).rejects.toMatchObject({ code: 'registration.closed' })
    expect((await at(hours(1))).registration.state).toBe('confirmed')
  })

  test('the places of an option run out by themselves', async () => {
    await makeKind(store, 'guest')
    const option = (id: string, places: number | null) => ({ id, ru: id, en: id, places })
    await makeField(store, 'trip', {
      type: 'choice',
      options: [option('ship', 1), option('walk', null)],
    })
    const going = (n: number, where: string) =>
      register(visitor(), form(n, { answers: { trip: where } }))
    await going(1, 'ship')
    await expect(going(2, 'ship')).rejects.toEqual(refused('form.invalid', { 'q.trip': 'full' }))
    await going(2, 'walk')
    const shown = await showForm(visitor(), { slug: SLUG })
    expect(shown.fields[0]!.options.map(({ full }) => full)).toEqual([true, false])
  })

  test('who is signed in finds their registration; a colleague’s is not theirs', async () => {
    await makeKind(store, 'guest')
    const anna = await person(store)
    const mine = await register(anna.own, form(1, { email: anna.email }))
    await register(anna.own, form(2))
    const found = await findOwnRegistrations(anna.own, CONFERENCE)
    expect(found.map(({ token }) => token)).toEqual([mine.token])
  })
})

describe('access codes', () => {
  beforeEach(async () => {
    await makeKind(store, 'press', { byCode: true, approval: true })
    await saveCode(organiser(), {
      slug: SLUG,
      id: null,
      version: 0,
      code: 'PRESS27',
      note: '',
      uses: 1,
      email: null,
      opensAt: null,
      closesAt: null,
      approves: true,
      kindIds: ['press'],
    })
  })
  const press = (n: number, accessCode: string) =>
    register(visitor(), form(n, { kindId: 'press', accessCode }))

  test('open a kind others neither see nor get, and may spare the approval', async () => {
    expect((await showForm(visitor(), { slug: SLUG })).kinds).toEqual([])
    expect((await showForm(visitor(), { slug: SLUG, code: 'press 27' })).kinds).toHaveLength(1)
    await expect(press(1, '')).rejects.toEqual(refused('form.invalid', { accessCode: 'code' }))
    await expect(press(1, 'GUESS')).rejects.toEqual(refused('form.invalid', { accessCode: 'code' }))
    expect((await press(1, 'press-27')).registration.state).toBe('confirmed')
  })

  test('serve as many as they say, also when all come at once; a cancelled one does not count', async () => {
    const all = await Promise.allSettled([1, 2, 3, 4].map((n) => press(n, 'PRESS27')))
    const won = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(won).toHaveLength(1)
    await cancelOwn(visitor(), { slug: SLUG, token: won[0]!.token })
    await press(9, 'PRESS27')
    expect(await states(store)).toEqual({ confirmed: 1, cancelled: 1 })
  })
})

describe('a rush', () => {
  const RUSH = 60
  const PLACES = 10

  test('sells every place once and tells the rest', async () => {
    await makeKind(store, 'guest', { places: PLACES })
    const all = await Promise.allSettled(
      Array.from({ length: RUSH }, (_, n) => register(visitor(), form(n))),
    )
    const told = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
    expect(told).toEqual(Array.from({ length: RUSH - PLACES }, () => 'registration.full'))
    expect(await states(store)).toEqual({ confirmed: PLACES })
  })

  test('positive control: counted outside the lock, places are sold twice', async () => {
    await makeKind(store, 'guest', { places: PLACES })
    const template = (await register(visitor(), form('seed'))).registration
    const { insertRegistrations } = await import('#db/queries/registrations.ts')
    await Promise.all(
      Array.from({ length: RUSH }, async (_, n) => {
        const places = await readPlaces(store.read, CONFERENCE, [])
        const { size, taken } = places.resources[0]!
        if (taken >= size!) return
        await store.transact((tx) =>
          insertRegistrations(tx, [
            { ...template, id: `x${n}`, code: `CODE${n}`, emailKey: `x${n}`, secretHash: `x${n}` },
          ]),
        )
      }),
    )
    expect((await states(store)).confirmed).toBeGreaterThan(PLACES)
  })
})
