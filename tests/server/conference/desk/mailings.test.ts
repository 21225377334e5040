import { eq, like } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { operator, visitor, type Actor } from '#app/domain/accounts/permissions.ts'
import { mailingSchema } from '#app/domain/conference/desk/mailings.ts'
import { conference, mailing, mailMessage, registration } from '#db/schema/index.ts'
import { listMailings } from '#server/conference/desk/mailings/list-mailings.ts'
import { mailingJob } from '#server/conference/desk/mailings/mailing-job.ts'
import { previewMailing } from '#server/conference/desk/mailings/preview-mailing.ts'
import { remindDueConferences } from '#server/conference/desk/mailings/remind-due.ts'
import { removeMailing } from '#server/conference/desk/mailings/remove-mailing.ts'
import { saveMailing } from '#server/conference/desk/mailings/save-mailing.ts'
import { scheduleMailing } from '#server/conference/desk/mailings/schedule-mailing.ts'
import { sendMailing } from '#server/conference/desk/mailings/send-mailing.ts'
import { setNewsWish } from '#server/conference/desk/mailings/set-news-wish.ts'
import { showMailing } from '#server/conference/desk/mailings/show-mailing.ts'
import { testMailing } from '#server/conference/desk/mailings/test-mailing.ts'
import { readyLinks, registrationToken } from '#server/conference/registration/links.ts'
import { runNextJob } from '#server/jobs/run-next-job.ts'
import { lettersTo, person } from '../../../fixtures/people.ts'
import { account, seededStore, testContext, type TestStore } from '../../../fixtures/store.ts'

const slug = 'green-corridor-2027'
const signal = new AbortController().signal
let store: TestStore
let organiser: Actor
let own: { email: string }
let conferenceId: string

const as = (actor: Actor, now?: Date) => testContext(store, { actor, now })
const form = (given: object = {}) =>
  mailingSchema.parse({
    purpose: 'service',
    subjectRu: '{name}: {conference}',
    subjectEn: '{name}: {conference}',
    bodyRu: 'Здравствуйте, {name}!\n\nКод: {code}',
    bodyEn: 'Hello, {name}!\n\nCode: {code}',
    button: 'registration',
    timing: 'hand',
    state: 'confirmed',
    version: 0,
    ...given,
  })
const save = (given: object = {}, id: string | null = null) =>
  saveMailing(as(organiser), { slug, id, form: form(given) })
const shown = (id: string) => showMailing(as(organiser), { slug, id, n: 0 })
const lettersOf = (id: string) =>
  store.read
    .select()
    .from(mailMessage)
    .where(like(mailMessage.key, `mailing:${id}:%`))
const send = async (id: string) => {
  const { count, mailing } = await shown(id)
  await sendMailing(as(organiser), { slug, id, expected: count, version: mailing.version })
  expect(await runNextJob(() => as(operator), 'node', signal)).toBe(true)
  return count
}

beforeAll(async () => {
  store = await seededStore()
  const made = await person(store)
  own = made
  const grant = { role: 'organiser', scope: 'portal', scopeId: '*' } as const
  organiser = { kind: 'account', accountId: made.id, grants: [grant] }
  const [found] = await store.read.select().from(conference).where(eq(conference.slug, slug))
  conferenceId = found!.id
})

describe('a letter to many', () => {
  test('is written for organisers’ eyes until it is sent, and stale writing is told', async () => {
    const id = await save()
    await expect(listMailings(as(account('expert')), slug)).rejects.toMatchObject({
      code: 'permission.denied',
    })
    await expect(save({ version: 7 }, id)).rejects.toMatchObject({ code: 'form.stale' })
    await save({ version: 1, subjectRu: 'Иначе' }, id)
    expect((await shown(id)).mailing).toMatchObject({ subjectRu: 'Иначе', version: 2 })
    const foreign = { slug: 'green-corridor-2017', id, n: 0 }
    await expect(showMailing(as(organiser), foreign)).rejects.toMatchObject({ code: 'not-found' })
    await removeMailing(as(organiser), { slug, id })
    await expect(shown(id)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('refuses what it cannot fill in', () => {
    const wrong = mailingSchema.safeParse({ ...form(), bodyRu: 'Здравствуйте, {имя}' })
    expect(wrong.error?.issues[0]).toMatchObject({ path: ['bodyRu'], message: 'placeholder' })
  })

  test('goes to everybody it was shown to go to, once, each in their language', async () => {
    const id = await save()
    const { count, mailing: draft } = await shown(id)
    const late = { slug, id, expected: count + 1, version: draft.version }
    await expect(sendMailing(as(organiser), late)).rejects.toMatchObject({ code: 'form.stale' })
    expect(await send(id)).toBe(count)
    const { mailing: sent } = await shown(id)
    expect(sent).toMatchObject({ state: 'sent', letters: count, leftOut: 0 })
    const letters = await lettersOf(id)
    expect(letters).toHaveLength(count)
    const rows = await store.read
      .select()
      .from(registration)
      .where(eq(registration.conferenceId, conferenceId))
    const byEmail = new Map(rows.map((row) => [row.email, row]))
    for (const letter of letters) expect(letter.lang).toBe(byEmail.get(letter.to)?.lang)
    // Pressed again, and run again after a node died: nobody gets a second one.
    await sendMailing(as(organiser), { slug, id, expected: count, version: sent.version })
    await store.transact(async (tx) => {
      await tx.update(mailing).set({ state: 'sending' }).where(eq(mailing.id, id))
    })
    const again = await mailingJob.run(as(operator), { mailingId: id }, async () => {})
    expect(again).toEqual({ letters: count, leftOut: 0 })
    expect(await lettersOf(id)).toHaveLength(count)
  })

  test('what people typed stays words, in the preview as in the letter', async () => {
    const [row] = await store.read
      .select()
      .from(registration)
      .where(eq(registration.conferenceId, conferenceId))
      .orderBy(registration.id)
      .limit(1)
    const name = 'Иван <b>{code}</b>\nhttps://evil.example'
    await store.transact(async (tx) => {
      await tx
        .update(registration)
        .set({ name, state: 'confirmed' })
        .where(eq(registration.id, row!.id))
    })
    const id = await save({ q: row!.code })
    const at = { slug, id, n: 0, lang: 'ru' as const, origin: 'https://corridor.example' }
    const { html, text, subject } = await previewMailing(as(organiser), at)
    for (const written of [html, text, subject]) {
      expect(written).not.toContain('https://evil.example')
      expect(written).not.toContain('evil.example')
    }
    expect(html).not.toContain('<b>')
    // What stands in braces in a name is not filled in.
    expect(subject).toContain('{code}')
    expect(text).toContain(`Код: ${row!.code}`)
    // Somebody else's own link is not for the organiser's eyes.
    expect(text).not.toContain('/registration/')
    await testMailing(as(organiser), { slug, id, n: 0 })
    expect((await lettersTo(store, own.email)).map(({ template }) => template)).toEqual([
      'conference-mailing',
      'conference-mailing',
    ])
  })

  test('with news leaves out those who wish none, and only those', async () => {
    const [row] = await store.read
      .select()
      .from(registration)
      .where(eq(registration.state, 'confirmed'))
      .orderBy(registration.id)
      .limit(1)
    const now = new Date()
    await readyLinks(store, now)
    const token = registrationToken(store, row!)
    const wish = (wanted: boolean, by = token) => setNewsWish(as(visitor), { token: by, wanted })
    await expect(wish(false, 'forged')).rejects.toMatchObject({ code: 'link.unknown' })
    await wish(false)
    await wish(false)
    const news = await save({ purpose: 'news' })
    const count = await send(news)
    expect((await shown(news)).mailing).toMatchObject({ letters: count - 1, leftOut: 1 })
    expect((await lettersOf(news)).map(({ to }) => to)).not.toContain(row!.email)
    await wish(true)
    const more = await save({ purpose: 'news' })
    expect(await send(more)).toBe((await lettersOf(more)).length)
  })
})

describe('a reminder', () => {
  const dayBefore = { timing: 'before', amount: '1', unit: 'days', anchor: 'start' }

  test('waits for its time, and is sent then', async () => {
    const id = await save(dayBefore)
    const { due } = await shown(id)
    await scheduleMailing(as(organiser), { slug, id, on: true, version: 1 })
    const early = new Date(due!.getTime() - 1_000)
    expect(await remindDueConferences(as(operator, early))).toBe(0)
    expect(await remindDueConferences(as(operator, due!))).toBe(1)
    expect(await remindDueConferences(as(operator, due!))).toBe(0)
    expect(await runNextJob(() => as(operator, due!), 'node', signal)).toBe(true)
    const { mailing: sent } = await shown(id)
    expect(sent.state).toBe('sent')
    expect(sent.letters).toBeGreaterThan(50)
  })

  test('missed is given back instead of reminding of what has begun', async () => {
    const id = await save(dayBefore)
    await scheduleMailing(as(organiser), { slug, id, on: true, version: 1 })
    expect(await remindDueConferences(as(operator, new Date('2027-06-01T00:00:00Z')))).toBe(0)
    expect((await shown(id)).mailing.state).toBe('draft')
  })

  test('is not set for a time that has passed', async () => {
    const after = new Date('2027-06-01T00:00:00Z')
    await expect(
      saveMailing(as(organiser, after), { slug, id: null, form: form(dayBefore) }),
    ).rejects.toMatchObject({ fields: { amount: 'past' } })
  })
})
