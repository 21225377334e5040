import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#app/domain/accounts/permissions.ts'
import { readVersions } from '#db/queries/versions.ts'
import { conference, feedbackAnswer, registration } from '#db/schema/index.ts'
import { findConference } from '#server/conference/find-conference.ts'
import { latestRelease } from '#server/conference/latest-release.ts'
import { exportFeedback } from '#server/conference/desk/feedback/export-feedback.ts'
import { giveFeedback } from '#server/conference/desk/feedback/give-feedback.ts'
import { offerFeedback } from '#server/conference/desk/feedback/offer-feedback.ts'
import { openFeedback } from '#server/conference/desk/feedback/open-feedback.ts'
import { saveFeedbackForm } from '#server/conference/desk/feedback/save-feedback-form.ts'
import { showFeedback } from '#server/conference/desk/feedback/show-feedback.ts'
import { showFeedbackForm } from '#server/conference/desk/feedback/show-feedback-form.ts'
import { showResults } from '#server/conference/desk/feedback/show-results.ts'
import { showOwn } from '#server/conference/registration/show-own.ts'
import { readyLinks, registrationToken } from '#server/conference/registration/links.ts'
import { account, seededStore, testContext, type TestStore } from '../../../fixtures/store.ts'

const slug = 'green-corridor-2027'
const AFTER = new Date('2027-05-01T09:00:00Z')
const BEFORE = new Date('2027-01-01T09:00:00Z')
let store: TestStore
let tokens: string[]

const organiser = () => {
  const actor = { ...account('organiser'), accountId: null as never }
  return testContext(store, { actor, now: AFTER })
}
const guest = (now = AFTER) => testContext(store, { actor: visitor, now })
const open = { introRu: '', introEn: '', open: 'yes' as const, count: 3 }
const values = (anonymousForm: Awaited<ReturnType<typeof showFeedbackForm>>) =>
  Object.fromEntries(
    anonymousForm.questions.flatMap((question, at) => [
      [`${at}.id`, question.id],
      [`${at}.kind`, question.kind],
      [`${at}.titleRu`, question.title.ru],
      [`${at}.titleEn`, question.title.en],
      [`${at}.required`, question.required ? 'yes' : 'no'],
      [`${at}.optionsRu`, question.options.map(({ label }) => label.ru).join('\n')],
      [`${at}.optionsEn`, question.options.map(({ label }) => label.en).join('\n')],
    ]),
  )
const give = (token: string, about: string, answers: object = { 'q.mark': '5' }, now = AFTER) =>
  giveFeedback(guest(now), { slug, about, token, lang: 'ru', values: { ...answers } })

beforeAll(async () => {
  store = await seededStore()
  const [found] = await store.read.select().from(conference).where(eq(conference.slug, slug))
  await readyLinks(store, AFTER)
  const rows = await store.read
    .select()
    .from(registration)
    .where(and(eq(registration.conferenceId, found!.id), eq(registration.state, 'confirmed')))
    .orderBy(registration.id)
  // Those without an account: who has one is asked by the pages, below.
  tokens = rows
    .filter(({ accountId }) => accountId === null)
    .map((row) => registrationToken(store, row))
})

describe('feedback', () => {
  test('is not taken before organisers open it; what pages show changes with that', async () => {
    const found = await findConference(guest(), slug)
    expect(await offerFeedback(guest(), found, null)).toBeNull()
    const version = (await readVersions(store.read)).get('conference') ?? 0
    await expect(give(tokens[0]!, 'conference')).rejects.toMatchObject({ code: 'feedback.closed' })
    for (const [scope, anonymous] of [
      ['conference', 'yes'],
      ['session', undefined],
    ] as const) {
      const shown = await showFeedbackForm(organiser(), { slug, scope })
      expect(shown.questions.length).toBeGreaterThan(0)
      const form = { ...open, anonymous, version: 0, count: shown.questions.length }
      const written = values(shown)
      for (const name of Object.keys(written)) if (written[name] === 'no') delete written[name]
      await saveFeedbackForm(organiser(), { slug, scope, form, values: written })
      await expect(
        saveFeedbackForm(organiser(), { slug, scope, form, values: written }),
      ).rejects.toMatchObject({ code: 'form.stale' })
    }
    expect((await readVersions(store.read)).get('conference')).toBe(version + 2)
  })

  test('is asked about what is over, and of attendees alone', async () => {
    const early = await showFeedback(guest(BEFORE), { slug, token: tokens[0]! })
    expect(early.subjects).toEqual([])
    await expect(give(tokens[0]!, 'conference', {}, BEFORE)).rejects.toMatchObject({
      code: 'feedback.closed',
    })
    const late = await showFeedback(guest(), { slug, token: tokens[0]! })
    expect(late.subjects[0]).toMatchObject({ key: 'conference', given: false })
    expect(late.subjects.length).toBeGreaterThan(10)
    for (const token of ['', 'forged', tokens[0]!.slice(0, -1)])
      await expect(showFeedback(guest(), { slug, token })).rejects.toMatchObject({
        code: 'feedback.not-yours',
      })
  })

  test('is given once, and an anonymous answer leads back to nobody', async () => {
    await expect(give(tokens[0]!, 'conference', {})).rejects.toMatchObject({
      fields: { 'q.mark': 'required' },
    })
    const twice = await Promise.allSettled([
      give(tokens[0]!, 'conference', { 'q.mark': '5', 'q.words': 'Спасибо' }),
      give(tokens[0]!, 'conference', { 'q.mark': '1' }),
    ])
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await give(tokens[1]!, 'conference', { 'q.mark': '2' })
    await expect(
      openFeedback(guest(), { slug, about: 'conference', token: tokens[1]! }),
    ).rejects.toMatchObject({ code: 'feedback.given' })
    const kept = await store.read.select().from(feedbackAnswer)
    expect(kept).toHaveLength(2)
    for (const row of kept) {
      expect(row.registrationId).toBeNull()
      expect(row.at.toISOString()).toMatch(/T00:00:00\.000Z$/)
      // A version 7 id would tell the moment.
      expect(row.id[14]).toBe('4')
    }
  })

  test('about a session stays with the session, and with who gave it where the form says so', async () => {
    const { subjects } = await showFeedback(guest(), { slug, token: tokens[2]! })
    const [, first, second] = subjects
    await give(tokens[2]!, first!.key)
    await give(tokens[2]!, second!.key, { 'q.mark': '3' })
    const all = await showResults(organiser(), { slug, session: '' })
    expect(all.whole?.answers).toBe(2)
    expect(all.sessions?.answers).toBe(2)
    const one = await showResults(organiser(), { slug, session: second!.key })
    expect(one.sessions?.questions[0]).toMatchObject({ answered: 1, mean: 3 })
    const { columns, rows, count } = await exportFeedback(organiser(), {
      slug,
      scope: 'session',
      lang: 'ru',
    })
    expect(count).toBe(2)
    expect(columns.map(({ key }) => key)).toContain('name')
    const lines: unknown[][] = []
    for await (const line of rows) lines.push([...line])
    expect(lines.every((line) => line.length === columns.length)).toBe(true)
    const whole = await exportFeedback(organiser(), { slug, scope: 'conference', lang: 'ru' })
    expect(whole.columns.map(({ key }) => key)).not.toContain('name')
    await expect(
      showResults(testContext(store, { actor: account('expert') }), { slug, session: '' }),
    ).rejects.toMatchObject({ code: 'permission.denied' })
  })
  test('is asked for by pages of what is over, of those who may give it and have not', async () => {
    const found = await findConference(guest(), slug)
    const own = (await store.read.select().from(registration)).find(
      ({ accountId, state }) => accountId !== null && state === 'confirmed',
    )!
    const token = registrationToken(store, own)
    const actor = { kind: 'account', accountId: own.accountId!, grants: [] } as const
    const attendee = testContext(store, { actor, now: AFTER })
    // Who has not signed in may hold a letter's link.
    expect(await offerFeedback(guest(), found, null)).toBe('open')
    expect(await offerFeedback(attendee, found, null)).toBe('open')
    const stranger = testContext(store, { actor: account(), now: AFTER })
    expect(await offerFeedback(stranger, found, null)).toBeNull()
    expect((await showOwn(guest(BEFORE), { slug, token })).feedback).toBe(false)
    expect((await showOwn(guest(), { slug, token })).feedback).toBe(true)
    const { subjects } = await showFeedback(guest(), { slug, token })
    const session = (await latestRelease(attendee, found.id))!.body.sessions.find(
      ({ code }) => code === subjects[1]!.key,
    )!
    expect(await offerFeedback(attendee, found, session.id)).toBe('open')
    for (const { key } of subjects) await give(token, key)
    expect(await offerFeedback(attendee, found, null)).toBe('given')
    expect(await offerFeedback(attendee, found, session.id)).toBe('given')
    expect((await showOwn(guest(), { slug, token })).feedback).toBe(false)
  })
})
