import { beforeEach, describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import type { DomainError } from '#app/domain/shared/errors.ts'
import { changeOwn } from '#server/conference/registration/change-own.ts'
import { eraseAnswers } from '#server/conference/registration/erase-answers.ts'
import { register } from '#server/conference/registration/register.ts'
import { sendLink } from '#server/conference/registration/send-link.ts'
import { showOwn } from '#server/conference/registration/show-own.ts'
import { swapOwn } from '#server/conference/registration/swap-own.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { lettersTo } from '../../fixtures/people.ts'
import {
  form,
  makeActor,
  makeConference,
  makeField,
  makeKind,
  rowOf,
  SLUG,
} from '../../fixtures/registration.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeEach(async () => {
  store = await openTestStore()
  await makeConference(store)
  await makeActor(store)
})

const hours = (n: number) => new Date(TEST_NOW.getTime() + n * 3_600_000)
const visitor = (now?: Date) => testContext(store, { now })
const machine = (now?: Date) => testContext(store, { now, actor: operator })
const refused = (code: string, fields: object = {}) =>
  expect.objectContaining({ code, fields }) as DomainError
const events = async (to: string) =>
  (await lettersTo(store, to)).map(({ params }) => (params as { event: string }).event)

describe('one’s own page', () => {
  test('a forged link, a link of another conference, a cut one', async () => {
    await makeKind(store, 'guest')
    await makeConference(store, { id: 'another', slug: 'another' })
    const { token, registration } = await register(visitor(), form(1))
    for (const [slug, link] of [
      [SLUG, `${registration.code}${'A'.repeat(22)}`],
      [SLUG, token.slice(0, -1)],
      [SLUG, registration.code],
      [SLUG, ''],
      ['another', token],
    ] as const)
      await expect(showOwn(visitor(), { slug, token: link })).rejects.toMatchObject({
        code: 'link.unknown',
      })
  })

  test('what is said of oneself may be corrected, until changes are over', async () => {
    await makeKind(store, 'guest')
    await makeField(store, 'diet', { required: true })
    const { token } = await register(visitor(), form(1, { answers: { diet: 'рыба' } }))
    const { registration: row } = await showOwn(visitor(), { slug: SLUG, token })
    const change = (
      now: Date,
      diet: string,
      version = row.version,
      clusterId: string | null = null,
    ) =>
      changeOwn(visitor(now), {
        slug: SLUG,
        token,
        version,
        name: 'Анна Новая',
        nameLatin: '',
        organisation: 'НИИ',
        position: '',
        country: null,
        clusterId,
        answers: { diet },
      })
    const elsewhere = refused('form.invalid', { clusterId: 'choice' })
    await expect(change(hours(1), 'мясо', row.version, 'made-up')).rejects.toEqual(elsewhere)
    const stranger = form(2, { clusterId: 'made-up', answers: { diet: 'рыба' } })
    await expect(register(visitor(), stranger)).rejects.toEqual(elsewhere)
    await expect(change(hours(1), '')).rejects.toEqual(
      refused('form.invalid', { 'q.diet': 'required' }),
    )
    const changed = await change(hours(1), 'мясо')
    expect(changed).toMatchObject({ name: 'Анна Новая', answers: { diet: 'мясо' } })
    expect(changed.confirmedAt).toEqual(TEST_NOW)
    expect(changed.searchText).toContain('анна новая')
    await expect(change(hours(1), 'мясо')).rejects.toMatchObject({ code: 'form.stale' })
    const late = change(new Date('2026-06-01T00:00:00+03:00'), 'мясо', changed.version)
    await expect(late).rejects.toMatchObject({ code: 'registration.closed' })
  })

  test('a place passed on: the old link is void, the new person says that they come', async () => {
    await makeKind(store, 'guest', { places: 1 })
    const { token } = await register(visitor(), form(1))
    const given = await swapOwn(visitor(hours(1)), {
      slug: SLUG,
      token,
      version: 1,
      name: 'Борис',
      nameLatin: 'Boris',
      position: '',
      email: 'boris@example.org',
    })
    await expect(showOwn(visitor(), { slug: SLUG, token })).rejects.toMatchObject({
      code: 'link.unknown',
    })
    expect(given).toMatchObject({ state: 'confirmed', acceptedAt: null, consentAt: null })
    const [letter] = await lettersTo(store, 'boris@example.org')
    const link = { slug: SLUG, token: (letter!.params as { token: string }).token }
    const own = await showOwn(visitor(), link)
    const coming = { ...own.registration, position: '', answers: {}, ...link }
    await expect(changeOwn(visitor(hours(2)), coming)).rejects.toEqual(
      refused('form.invalid', { consent: 'agreement' }),
    )
    const accepted = await changeOwn(visitor(hours(2)), { ...coming, consent: 'yes' })
    expect(accepted.acceptedAt).toEqual(hours(2))
    // The old address is free for a registration of its own, if there were a place.
    await expect(register(visitor(hours(3)), form(1))).rejects.toMatchObject({
      code: 'registration.full',
    })
  })

  test('a lost link is sent to its address and nowhere else', async () => {
    await makeKind(store, 'guest')
    await register(visitor(), form(1))
    await sendLink(visitor(), { slug: SLUG, email: 'GUEST1@example.org' })
    await sendLink(visitor(), { slug: SLUG, email: 'stranger@example.org' })
    expect(await events('guest1@example.org')).toEqual(['confirmed', 'link'])
    expect(await lettersTo(store, 'stranger@example.org')).toEqual([])
  })
})

describe('answers have a lifetime', () => {
  test('and are erased when it is over, others are not', async () => {
    await makeKind(store, 'guest')
    const passport = { retentionDays: 30, type: 'text' } as const
    await makeField(store, 'passport', passport)
    await makeField(store, 'diet', { sort: 2 })
    const { registration } = await register(
      visitor(),
      form(1, { answers: { passport: '4510 123456', diet: 'рыба' } }),
    )
    await eraseAnswers(machine(new Date('2026-07-02T20:59:00Z')))
    expect((await rowOf(store, registration.id)).answers).toHaveProperty('passport')
    await eraseAnswers(machine(new Date('2026-07-02T21:00:00Z')))
    expect((await rowOf(store, registration.id)).answers).toEqual({ diet: 'рыба' })
  })
})
