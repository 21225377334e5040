import { beforeEach, describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import type { DomainError } from '#app/domain/shared/errors.ts'
import { answerOffer } from '#server/conference/registration/answer-offer.ts'
import { cancelOwn } from '#server/conference/registration/cancel-own.ts'
import { expireOffers } from '#server/conference/registration/expire-offers.ts'
import { offerPlace } from '#server/conference/registration/offer-place.ts'
import { register } from '#server/conference/registration/register.ts'
import { saveQuota } from '#server/conference/registration/save-quota.ts'
import { showOwn } from '#server/conference/registration/show-own.ts'
import { showForm } from '#server/conference/registration/show-form.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { lettersTo } from '../../fixtures/people.ts'
import {
  CONFERENCE,
  form,
  makeActor,
  makeConference,
  makeKind,
  makeQuota,
  makeSetup,
  rowOf,
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
const machine = (now?: Date) => testContext(store, { now, actor: operator })
const refused = (code: string, fields: object = {}) =>
  expect.objectContaining({ code, fields }) as DomainError
const events = async (to: string) =>
  (await lettersTo(store, to)).map(({ params }) => (params as { event: string }).event)

describe('the waiting list', () => {
  beforeEach(async () => {
    await makeSetup(store)
    await makeKind(store, 'guest', { places: 1, waitingList: true })
  })

  async function fullWithTwoWaiting() {
    const first = await register(visitor(), form(1))
    const second = await register(visitor(hours(1)), form(2))
    const third = await register(visitor(hours(2)), form(3))
    return { first, second, third }
  }

  test('says who stands where', async () => {
    const { second, third } = await fullWithTwoWaiting()
    expect([second.position, third.position]).toEqual([1, 2])
    expect((await showOwn(visitor(), { slug: SLUG, token: third.token })).position).toBe(2)
  })

  test('a freed place is offered in the transaction that frees it, and reserved', async () => {
    const { first, second, third } = await fullWithTwoWaiting()
    await cancelOwn(visitor(hours(3)), { slug: SLUG, token: first.token })
    const offered = await rowOf(store, second.registration.id)
    expect(offered.state).toBe('offered')
    expect(offered.offeredUntil).toEqual(hours(27))
    expect(await events('guest2@example.org')).toEqual(['waiting', 'offered'])
    // A newcomer does not slip in.
    expect((await register(visitor(hours(4)), form(4))).registration.state).toBe('waiting')
    const link = { slug: SLUG, token: second.token }
    await answerOffer(visitor(hours(5)), { ...link, accept: true })
    await answerOffer(visitor(hours(5)), { ...link, accept: true })
    expect((await rowOf(store, second.registration.id)).state).toBe('confirmed')
    expect((await rowOf(store, third.registration.id)).state).toBe('waiting')
  })

  test('a place left goes to the next at once', async () => {
    const { first, second, third } = await fullWithTwoWaiting()
    await cancelOwn(visitor(hours(3)), { slug: SLUG, token: first.token })
    await answerOffer(visitor(hours(4)), { slug: SLUG, token: second.token, accept: false })
    expect((await rowOf(store, third.registration.id)).state).toBe('offered')
    // Whoever left it may come again, at the end.
    expect((await register(visitor(hours(5)), form(2))).position).toBe(1)
  })

  test('an offer that ran out is refused even before anybody ended it, and goes to the next', async () => {
    const { first, second, third } = await fullWithTwoWaiting()
    await cancelOwn(visitor(hours(3)), { slug: SLUG, token: first.token })
    const late = answerOffer(visitor(hours(28)), { slug: SLUG, token: second.token, accept: true })
    await expect(late).rejects.toEqual(refused('offer.expired'))
    expect((await rowOf(store, second.registration.id)).state).toBe('expired')
    expect((await rowOf(store, third.registration.id)).state).toBe('offered')
  })

  test('the tick ends offers and makes the next ones', async () => {
    const { first, second, third } = await fullWithTwoWaiting()
    await cancelOwn(visitor(hours(3)), { slug: SLUG, token: first.token })
    await expireOffers(machine(hours(26)))
    expect((await rowOf(store, second.registration.id)).state).toBe('offered')
    await expireOffers(machine(hours(27)))
    expect((await rowOf(store, second.registration.id)).state).toBe('expired')
    expect((await rowOf(store, third.registration.id)).state).toBe('offered')
    expect(await events('guest2@example.org')).toEqual(['waiting', 'offered', 'expired'])
  })

  test('a newcomer after an offer ran out stands behind who waits', async () => {
    const { first, third } = await fullWithTwoWaiting()
    await cancelOwn(visitor(hours(3)), { slug: SLUG, token: first.token })
    const newcomer = await register(visitor(hours(28)), form(4))
    expect(newcomer.registration.state).toBe('waiting')
    expect((await rowOf(store, third.registration.id)).state).toBe('offered')
  })

  test('a larger quota is offered at once; a smaller one takes nobody’s place', async () => {
    const { second, third } = await fullWithTwoWaiting()
    const size = (n: number, version: number) =>
      saveQuota(organiser(hours(3)), {
        slug: SLUG,
        id: 'quota-guest',
        version,
        nameRu: 'Зал',
        nameEn: 'Hall',
        size: n,
        kindIds: ['guest'],
      })
    await size(3, 1)
    expect(await states(store)).toEqual({ confirmed: 1, offered: 2 })
    await expect(size(4, 1)).rejects.toMatchObject({ code: 'form.stale' })
    await size(0, 2)
    expect(await states(store)).toEqual({ confirmed: 1, offered: 2 })
    await answerOffer(visitor(hours(4)), { slug: SLUG, token: second.token, accept: true })
    await cancelOwn(visitor(hours(4)), { slug: SLUG, token: third.token })
    expect(await states(store)).toEqual({ confirmed: 2, cancelled: 1 })
  })

  test('an organiser may offer out of turn, but only a place that is there', async () => {
    const { first, third } = await fullWithTwoWaiting()
    const of = { conferenceId: CONFERENCE, registrationId: third.registration.id }
    await expect(offerPlace(organiser(hours(3)), of)).rejects.toEqual(refused('registration.full'))
    await cancelOwn(visitor(hours(3)), { slug: SLUG, token: first.token })
    await expect(offerPlace(organiser(hours(3)), of)).rejects.toEqual(refused('registration.full'))
  })
})

describe('what the form shows', () => {
  test('somebody who waits for another quota holds nobody up, and is not before them', async () => {
    await makeKind(store, 'guest', { waitingList: true })
    await makeKind(store, 'press', { places: 1, waitingList: true })
    await makeQuota(store, 'house', 10, ['guest', 'press'])
    await register(visitor(), form(1, { kindId: 'press' }))
    const waits = await register(visitor(hours(1)), form(2, { kindId: 'press' }))
    expect(waits.position).toBe(1)
    const { kinds } = await showForm(visitor(hours(2)), { slug: SLUG })
    expect(kinds.map(({ id, state, left, waiting }) => [id, state, left, waiting])).toEqual([
      ['guest', 'open', 9, 1],
      ['press', 'waiting', 0, 1],
    ])
    expect((await register(visitor(hours(2)), form(3))).registration.state).toBe('confirmed')
  })
})
