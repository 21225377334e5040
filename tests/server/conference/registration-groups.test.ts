import { beforeEach, describe, expect, test } from 'vitest'
import { registerGroupSchema } from '#app/domain/conference/registration/forms.ts'
import { answerGroupOffer } from '#server/conference/registration/answer-group-offer.ts'
import { answerOffer } from '#server/conference/registration/answer-offer.ts'
import { cancelMember } from '#server/conference/registration/cancel-member.ts'
import { cancelOwn } from '#server/conference/registration/cancel-own.ts'
import { changeOwn } from '#server/conference/registration/change-own.ts'
import { register } from '#server/conference/registration/register.ts'
import { registerGroup } from '#server/conference/registration/register-group.ts'
import { showGroup } from '#server/conference/registration/show-group.ts'
import { showOwn } from '#server/conference/registration/show-own.ts'
import { swapMember } from '#server/conference/registration/swap-member.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { lettersTo } from '../../fixtures/people.ts'
import {
  CONFERENCE,
  form,
  makeConference,
  makeKind,
  makeSetup,
  SLUG,
  states,
} from '../../fixtures/registration.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeEach(async () => {
  store = await openTestStore()
  await makeConference(store)
  await makeSetup(store, { groupMost: 5 })
})

const hours = (n: number) => new Date(TEST_NOW.getTime() + n * 3_600_000)
const visitor = (now?: Date) => testContext(store, { now })

const company = (n: number, people: number, overrides: Record<string, unknown> = {}) => ({
  ...registerGroupSchema.parse({
    kindId: 'guest',
    lang: 'ru',
    group: `Завод ${n}`,
    managerName: 'Ольга',
    email: `manager${n}@example.org`,
    members: Array.from({ length: people }, (_, i) => ({
      name: `Инженер ${n}-${i}`,
      email: i === 0 ? '' : `engineer${n}-${i}@example.org`,
    })),
    consent: 'yes',
    ...overrides,
  }),
  conferenceId: CONFERENCE,
})
const events = async (to: string) =>
  (await lettersTo(store, to)).map(({ params }) => (params as { event: string }).event)

describe('a company’s people', () => {
  test('are registered together; each with an address is asked, the manager sees who comes', async () => {
    await makeKind(store, 'guest', { places: 5 })
    const { token, state } = await registerGroup(visitor(), company(1, 3))
    expect(state).toBe('confirmed')
    expect(await events('manager1@example.org')).toEqual(['confirmed'])
    expect(await events('engineer1-1@example.org')).toEqual(['invited'])
    const group = await showGroup(visitor(), { slug: SLUG, token })
    expect(group.members.map(({ email, accepted }) => [email, accepted])).toEqual([
      [null, false],
      ['engineer1-1@example.org', false],
      ['engineer1-2@example.org', false],
    ])
    const link = { slug: SLUG, token: group.members[1]!.token }
    const { registration: own } = await showOwn(visitor(), link)
    await changeOwn(visitor(), { ...own, position: '', answers: {}, ...link, consent: 'yes' })
    const after = await showGroup(visitor(), { slug: SLUG, token })
    expect(after.members.map(({ accepted }) => accepted)).toEqual([false, true, false])
  })

  test('twice the same is once; an address that is registered is named', async () => {
    await makeKind(store, 'guest', { places: 9 })
    const first = await registerGroup(visitor(), company(1, 2))
    expect((await registerGroup(visitor(), company(1, 2))).token).toBe(first.token)
    await register(visitor(), form(1))
    const members = [
      { name: 'А', email: 'same@example.org' },
      { name: 'Б', email: 'same@example.org' },
      { name: 'В', email: 'guest1@example.org' },
    ]
    await expect(registerGroup(visitor(), company(2, 0, { members }))).rejects.toMatchObject({
      code: 'form.invalid',
      fields: { 'members.1.email': 'taken', 'members.2.email': 'registered' },
    })
    expect(await states(store)).toEqual({ confirmed: 3 })
  })

  test('no more than allowed, nor than there are places at all', async () => {
    await makeKind(store, 'guest', { places: 3, waitingList: true })
    for (const people of [4, 6])
      await expect(registerGroup(visitor(), company(1, people))).rejects.toMatchObject({
        fields: { members: 'range' },
      })
  })

  test('one takes the place of another without a new place, also when all are taken', async () => {
    await makeKind(store, 'guest', { places: 2 })
    const { token } = await registerGroup(visitor(), company(1, 2))
    const before = await showGroup(visitor(), { slug: SLUG, token })
    const old = before.members[1]!
    const swap = {
      slug: SLUG,
      token,
      registrationId: old.id,
      version: old.version,
      name: 'Новый',
      nameLatin: 'New',
      position: '',
      email: 'new@example.org',
    }
    await swapMember(visitor(hours(1)), swap)
    await expect(swapMember(visitor(hours(1)), swap)).rejects.toMatchObject({ code: 'form.stale' })
    await expect(showOwn(visitor(), { slug: SLUG, token: old.token })).rejects.toMatchObject({
      code: 'link.unknown',
    })
    expect(await events('new@example.org')).toEqual(['invited'])
    expect(await states(store)).toEqual({ confirmed: 2 })
  })

  test('somebody of another group is not theirs', async () => {
    await makeKind(store, 'guest')
    const one = await registerGroup(visitor(), company(1, 1))
    const two = await registerGroup(visitor(), company(2, 1))
    const stranger = (await showGroup(visitor(), { slug: SLUG, token: two.token })).members[0]!
    const of = { slug: SLUG, token: one.token, registrationId: stranger.id }
    await expect(cancelMember(visitor(), of)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a group in the waiting list', () => {
  test('waits whole, is offered whole, and answers whole', async () => {
    await makeKind(store, 'guest', { places: 2, waitingList: true })
    const singles = [await register(visitor(), form(1)), await register(visitor(), form(2))]
    const { token, state } = await registerGroup(visitor(hours(1)), company(1, 2))
    expect(state).toBe('waiting')
    expect((await showGroup(visitor(), { slug: SLUG, token })).position).toBe(1)
    await cancelOwn(visitor(hours(2)), { slug: SLUG, token: singles[0]!.token })
    expect(await states(store)).toEqual({ confirmed: 1, cancelled: 1, waiting: 2 })
    await cancelOwn(visitor(hours(2)), { slug: SLUG, token: singles[1]!.token })
    expect(await states(store)).toEqual({ cancelled: 2, offered: 2 })
    const group = await showGroup(visitor(hours(3)), { slug: SLUG, token })
    expect(group.offer).toMatchObject({ people: 2, overdue: false })
    const member = { slug: SLUG, token: group.members[0]!.token, accept: true }
    await expect(answerOffer(visitor(hours(3)), member)).rejects.toMatchObject({
      code: 'registration.group',
    })
    const answer = { slug: SLUG, token, accept: true }
    await answerGroupOffer(visitor(hours(3)), answer)
    await answerGroupOffer(visitor(hours(3)), answer)
    expect(await states(store)).toEqual({ cancelled: 2, confirmed: 2 })
    expect(await events('manager1@example.org')).toEqual(['waiting', 'offered', 'confirmed'])
  })

  test('is passed by three people at most; then places are kept for it', async () => {
    await makeKind(store, 'guest', { places: 5, waitingList: true })
    const inside = []
    for (let n = 0; n < 5; n++) inside.push(await register(visitor(), form(n)))
    const { token } = await registerGroup(visitor(hours(1)), company(1, 2))
    for (let n = 10; n < 15; n++) await register(visitor(hours(2)), form(n))
    for (const [i, one] of inside.entries()) {
      await cancelOwn(visitor(hours(3)), { slug: SLUG, token: one.token })
      // One place at a time is too few for two people: those behind get it, three times.
      expect((await states(store)).offered).toBe([1, 2, 3, 3, 5][i])
    }
    const group = await showGroup(visitor(hours(4)), { slug: SLUG, token })
    expect(group.offer?.people).toBe(2)
    // A newcomer does not get what is kept.
    expect((await register(visitor(hours(4)), form(20))).registration.state).toBe('waiting')
  })

  test('that does not answer in time loses all its places to the next', async () => {
    await makeKind(store, 'guest', { places: 2, waitingList: true })
    const singles = [await register(visitor(), form(1)), await register(visitor(), form(2))]
    const { token } = await registerGroup(visitor(hours(1)), company(1, 2))
    for (const one of singles) await cancelOwn(visitor(hours(3)), { slug: SLUG, token: one.token })
    await register(visitor(hours(4)), form(3))
    const late = answerGroupOffer(visitor(hours(40)), { slug: SLUG, token, accept: true })
    await expect(late).rejects.toMatchObject({ code: 'offer.expired' })
    expect(await states(store)).toEqual({ cancelled: 2, expired: 2, offered: 1 })
  })
})
