import { beforeEach, describe, expect, test } from 'vitest'
import { registerGroupSchema } from '#app/domain/conference/registration/forms.ts'
import { addMembers } from '#server/conference/registration/add-members.ts'
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

describe('people added to a group', () => {
  const person = (n: number, email = `late${n}@example.org`) => ({
    name: `Поздний ${n}`,
    nameLatin: '',
    email: email || null,
    position: '',
  })
  const add = async (token: string, members: ReturnType<typeof person>[], now?: Date) => {
    const { group } = await showGroup(visitor(now), { slug: SLUG, token })
    return addMembers(visitor(now), { slug: SLUG, token, members, version: group.version })
  }
  const room = async (token: string, now?: Date) =>
    (await showGroup(visitor(now), { slug: SLUG, token })).room

  test('come as the others do; each is asked, the manager is told how many', async () => {
    await makeKind(store, 'guest', { places: 9 })
    const { token } = await registerGroup(visitor(), company(1, 2))
    expect(await room(token)).toBe(3)
    expect(await add(token, [person(1), person(2, '')])).toBe('confirmed')
    const group = await showGroup(visitor(), { slug: SLUG, token })
    expect(group.members.map(({ name, state, email }) => [name, state, email])).toEqual([
      ['Инженер 1-0', 'confirmed', null],
      ['Инженер 1-1', 'confirmed', 'engineer1-1@example.org'],
      ['Поздний 1', 'confirmed', 'late1@example.org'],
      ['Поздний 2', 'confirmed', null],
    ])
    expect(group.room).toBe(1)
    expect(await events('late1@example.org')).toEqual(['invited'])
    const letters = await lettersTo(store, 'manager1@example.org')
    expect(letters.map(({ params }) => (params as { people: number }).people)).toEqual([2, 2])
  })

  test('are added once, however often the button is pressed', async () => {
    await makeKind(store, 'guest', { places: 9 })
    const { token } = await registerGroup(visitor(), company(1, 2))
    const pressed = { slug: SLUG, token, members: [person(1, '')], version: 1 }
    await addMembers(visitor(), pressed)
    await expect(addMembers(visitor(), pressed)).rejects.toMatchObject({ code: 'form.stale' })
    expect(await states(store)).toEqual({ confirmed: 3 })
  })

  test('get places all or none; while they wait nobody joins them', async () => {
    await makeKind(store, 'guest', { places: 3, waitingList: true })
    const { token } = await registerGroup(visitor(), company(1, 2))
    expect(await add(token, [person(1), person(2)])).toBe('waiting')
    expect(await states(store)).toEqual({ confirmed: 2, waiting: 2 })
    expect(await room(token)).toBe(0)
    await expect(add(token, [person(3)])).rejects.toMatchObject({ code: 'registration.closed' })
    // A place given up is the second they need: both are offered theirs together.
    const { members } = await showGroup(visitor(), { slug: SLUG, token })
    await cancelMember(visitor(), { slug: SLUG, token, registrationId: members[0]!.id })
    expect(await states(store)).toEqual({ cancelled: 1, confirmed: 1, offered: 2 })
  })

  test('are refused where there is no place and no waiting list, and nothing is written', async () => {
    await makeKind(store, 'guest', { places: 3 })
    const { token } = await registerGroup(visitor(), company(1, 2))
    await expect(add(token, [person(1), person(2)])).rejects.toMatchObject({
      code: 'registration.full',
    })
    expect(await states(store)).toEqual({ confirmed: 2 })
    expect(await add(token, [person(1)])).toBe('confirmed')
  })

  test('are no more than a group may have, and nobody who is registered', async () => {
    await makeKind(store, 'guest', { places: 30 })
    const { token } = await registerGroup(visitor(), company(1, 3))
    await register(visitor(), form(1))
    await expect(
      add(
        token,
        [1, 2, 3].map((n) => person(n)),
      ),
    ).rejects.toMatchObject({
      code: 'form.invalid',
      params: { most: 2 },
      fields: { members: 'range' },
    })
    await expect(add(token, [person(1), person(2, form(1).email)])).rejects.toMatchObject({
      fields: { 'members.1.email': 'registered' },
    })
    await expect(add(token, [person(1), person(2, 'LATE1@example.org')])).rejects.toMatchObject({
      fields: { 'members.1.email': 'taken' },
    })
    expect(await states(store)).toEqual({ confirmed: 4 })
  })

  test('come while registration is open, and by the manager’s link alone', async () => {
    await makeKind(store, 'guest', { places: 9, closesAt: hours(2) })
    const { token } = await registerGroup(visitor(), company(1, 2))
    expect(await room(token, hours(3))).toBe(0)
    await expect(add(token, [person(1)], hours(3))).rejects.toMatchObject({
      code: 'registration.closed',
    })
    const members = [person(1)]
    await expect(
      addMembers(visitor(), { slug: SLUG, token: `${token}x`, members, version: 1 }),
    ).rejects.toMatchObject({ code: 'link.unknown' })
  })
})
