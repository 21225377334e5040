import { beforeEach, describe, expect, test } from 'vitest'
import { registrationEvents } from '#db/queries/registrations.ts'
import { answerOffer } from '#server/conference/registration/answer-offer.ts'
import { approveRegistration } from '#server/conference/registration/approve-registration.ts'
import { cancelRegistration } from '#server/conference/registration/cancel-registration.ts'
import { changeKind } from '#server/conference/registration/change-kind.ts'
import { declineRegistration } from '#server/conference/registration/decline-registration.ts'
import { register } from '#server/conference/registration/register.ts'
import { registerWalkIn } from '#server/conference/registration/register-walk-in.ts'
import { restoreRegistration } from '#server/conference/registration/restore-registration.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import {
  CONFERENCE,
  form,
  makeActor,
  makeConference,
  makeKind,
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
describe('what organisers do', () => {
  const of = (registrationId: string, version?: number) => ({
    conferenceId: CONFERENCE,
    registrationId,
    version,
  })

  test('approval: the place is held, approved once, declined to the next', async () => {
    await makeKind(store, 'guest', { places: 2, approval: true, waitingList: true })
    const [a, b, c] = [
      await register(visitor(), form(1)),
      await register(visitor(hours(1)), form(2)),
      await register(visitor(hours(2)), form(3)),
    ]
    expect(await states(store)).toEqual({ pending: 2, waiting: 1 })
    await approveRegistration(organiser(hours(3)), of(a.registration.id))
    await approveRegistration(organiser(hours(3)), of(a.registration.id))
    await declineRegistration(organiser(hours(3)), { ...of(b.registration.id), note: 'Мест мало' })
    expect(await states(store)).toEqual({ confirmed: 1, declined: 1, offered: 1 })
    await answerOffer(visitor(hours(4)), { slug: SLUG, token: c.token, accept: true })
    expect((await rowOf(store, c.registration.id)).state).toBe('pending')
    const history = await registrationEvents(store.read, b.registration.id)
    expect(history.map(({ to, note }) => [to, note])).toEqual([
      ['pending', null],
      ['declined', 'Мест мало'],
    ])
  })

  test('a page that is old is told so; what ended cannot be ended otherwise', async () => {
    await makeKind(store, 'guest', { approval: true })
    const { registration } = await register(visitor(), form(1))
    await expect(approveRegistration(organiser(), of(registration.id, 7))).rejects.toMatchObject({
      code: 'form.stale',
    })
    await cancelRegistration(organiser(), of(registration.id, 1))
    await expect(approveRegistration(organiser(), of(registration.id))).rejects.toMatchObject({
      code: 'registration.over',
    })
  })

  test('a cancellation can be undone while the place is there', async () => {
    await makeKind(store, 'guest', { places: 1 })
    const { registration } = await register(visitor(), form(1))
    await cancelRegistration(organiser(), of(registration.id))
    await restoreRegistration(organiser(), of(registration.id))
    expect(await states(store)).toEqual({ confirmed: 1 })
    await cancelRegistration(organiser(), of(registration.id))
    await register(visitor(hours(1)), form(2))
    await expect(restoreRegistration(organiser(), of(registration.id))).rejects.toMatchObject({
      code: 'registration.full',
    })
  })

  test('another kind needs a place of its own', async () => {
    await makeKind(store, 'guest', { places: 1 })
    await makeKind(store, 'press', { places: 1 })
    const { registration } = await register(visitor(), form(1))
    await register(visitor(), form(2, { kindId: 'press' }))
    const change = changeKind(organiser(), { ...of(registration.id), kindId: 'press' })
    await expect(change).rejects.toMatchObject({ code: 'registration.full' })
    await makeKind(store, 'online', { format: 'online' })
    const changed = await changeKind(organiser(), { ...of(registration.id), kindId: 'online' })
    expect(changed).toMatchObject({ kindId: 'online', state: 'confirmed' })
    await register(visitor(hours(1)), form(3))
  })

  test('somebody at the desk is registered whatever the window, never beyond the quota', async () => {
    await makeKind(store, 'guest', { places: 1, closesAt: hours(-1), byCode: true })
    const walkIn = (name: string) =>
      registerWalkIn(organiser(), {
        conferenceId: CONFERENCE,
        kindId: 'guest',
        name,
        nameLatin: '',
        organisation: '',
        position: '',
        country: null,
        clusterId: null,
        email: null,
        lang: 'ru',
        consent: 'yes',
      })
    expect((await walkIn('Пётр')).state).toBe('confirmed')
    await expect(walkIn('Павел')).rejects.toMatchObject({ code: 'registration.full' })
  })

  test('is theirs alone, and in their conference', async () => {
    await makeKind(store, 'guest', { approval: true })
    const { registration } = await register(visitor(), form(1))
    const other = account({ role: 'organiser', scope: 'conference', scopeId: 'another' })
    for (const actor of [account('attendee'), other])
      await expect(
        approveRegistration(testContext(store, { actor }), of(registration.id)),
      ).rejects.toMatchObject({ code: 'permission.denied' })
    await makeConference(store, { id: 'another', slug: 'another' })
    await expect(
      approveRegistration(testContext(store, { actor: other }), {
        conferenceId: 'another',
        registrationId: registration.id,
      }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})
