import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { insertMail } from '#db/queries/mail.ts'
import { auditEvent, mailMessage } from '#db/schema/index.ts'
import { forgetOldMail, LETTERS_DAYS } from '#server/mail/forget-old-mail.ts'
import { layOut } from '#server/mail/layout.ts'
import { resendLetter } from '#server/mail/resend-letter.ts'
import { revealLetter } from '#server/mail/reveal-letter.ts'
import { showLetter } from '#server/mail/show-letter.ts'
import { showOutbox } from '#server/mail/show-outbox.ts'
import { templates, type TemplateName } from '#server/mail/templates/index.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { account, openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

const origin = 'https://portal.example'
const admin = account('administrator')
let store: TestStore
beforeEach(async () => {
  store = await openTestStore()
})

const put = (id: string, more: Partial<typeof mailMessage.$inferInsert> = {}) =>
  store.transact((tx) =>
    insertMail(tx, {
      id,
      accountId: null,
      to: 'olga@example.org',
      lang: 'ru',
      template: 'invitation',
      params: { token: 'TOP-SECRET', by: 'Павел', role: 'representative', where: null, days: 7 },
      subject: 'Приглашение',
      key: null,
      state: 'kept',
      attempts: 0,
      nextAt: TEST_NOW,
      lastError: null,
      createdAt: TEST_NOW,
      sentAt: null,
      ...more,
    } as typeof mailMessage.$inferSelect),
  )
const as = (actor = admin, demo = false) => testContext(store, { actor, demo })

describe('a letter', () => {
  test('keeps whatever is typed from becoming HTML, and text stays text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (subject, words) => {
        const { html, text } = layOut({ subject, paragraphs: [words] }, 'ru', origin)
        const known = /<\/?(?:!doctype|html|head|meta|title|body|div|p|h1|a|br)\b[^<>]*>/g
        expect(html.replace(known, '')).not.toMatch(/[<>]/)
        expect(text).toContain(words.replaceAll('\u00a0', ' '))
      }),
    )
  })

  test('leads to the portal, nowhere else, and fetches nothing', () => {
    const letter = { subject: 's', paragraphs: [], action: { label: 'l', href: '/ru/desk' } }
    const { html, text } = layOut(letter, 'ru', origin)
    expect(text).toContain(`${origin}/ru/desk`)
    expect(html).not.toMatch(/<(img|link|script|iframe)|url\(/)
    for (const [, href] of html.matchAll(/href="([^"]*)"/g))
      expect(href!.startsWith(`${origin}/ru`)).toBe(true)
  })
})

describe('the outbox', () => {
  test('is for organisers and administrators', async () => {
    const query = { state: undefined, page: 1 }
    for (const actor of [account(), account('expert'), account('representative')])
      await expect(showOutbox(as(actor), query)).rejects.toMatchObject({
        code: 'permission.denied',
      })
    await put('a', { state: 'sent' })
    await put('b')
    expect(await showOutbox(as(account('organiser')), query)).toMatchObject({ all: 2, total: 2 })
    expect(await showOutbox(as(), { state: 'sent', page: 1 })).toMatchObject({
      letters: [{ id: 'a' }],
      counts: { sent: 1, kept: 1 },
    })
  })

  test('shows a letter in both languages, its personal link only where passwords are public anyway', async () => {
    await put('a')
    for (const lang of langs) {
      const hidden = await showLetter(as(), { id: 'a', lang, origin })
      expect(JSON.stringify(hidden)).not.toContain('TOP-SECRET')
      expect(hidden).toMatchObject({ secret: 'hidden', mayReveal: true, shownIn: lang })
      const demo = await showLetter(as(admin, true), { id: 'a', lang, origin })
      expect(demo.written!.text).toContain('TOP-SECRET')
    }
  })

  test('an administrator may take the link of a letter that was never sent, and the audit log knows', async () => {
    await put('a')
    await expect(revealLetter(as(account('organiser')), 'a')).rejects.toMatchObject({
      code: 'permission.denied',
    })
    expect((await revealLetter(as(), 'a')).href).toContain('TOP-SECRET')
    expect(await store.read.select().from(auditEvent)).toMatchObject([
      { action: 'mail.link-shown', subjectId: 'a' },
    ])
    await put('b', { state: 'sent' })
    await expect(revealLetter(as(), 'b')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('sends again what failed, once; not what has lost its link', async () => {
    await put('a', { state: 'failed', attempts: 9, lastError: 'no' })
    await resendLetter(as(), 'a')
    expect(await store.read.select().from(mailMessage)).toMatchObject([
      { state: 'queued', attempts: 0, lastError: null },
    ])
    await expect(resendLetter(as(), 'a')).rejects.toMatchObject({ code: 'mail.not-resendable' })
    await put('b', { state: 'sent', params: { by: 'Павел', role: 'expert', where: null, days: 7 } })
    await expect(resendLetter(as(), 'b')).rejects.toMatchObject({ code: 'mail.not-resendable' })
    await expect(resendLetter(as(), 'none')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a letter whose template is gone is listed and says so by showing nothing', async () => {
    await put('a', { template: 'of-an-older-release', state: 'sent' })
    expect((await showLetter(as(), { id: 'a', origin })).written).toBeNull()
  })
})

test('letters and news are forgotten in time, not before', async () => {
  const day = 86_400_000
  const at = (days: number) => new Date(TEST_NOW.getTime() + days * day)
  await put('old', { state: 'sent' })
  await put('young', { state: 'sent', createdAt: at(30) })
  await put('waiting', { state: 'queued' })
  const forget = (days: number) =>
    forgetOldMail(testContext(store, { actor: operator, now: at(days) }))
  await forget(LETTERS_DAYS)
  expect(await store.read.select().from(mailMessage)).toHaveLength(3)
  await forget(LETTERS_DAYS + 1)
  const left = await store.read.select().from(mailMessage)
  expect(left.map(({ id }) => id).toSorted()).toEqual(['waiting', 'young'])
})

test('what every template names secret is a parameter that changes its letter', () => {
  // A misspelt name would leave the link readable for whoever may open the outbox.
  for (const name of Object.keys(templates) as TemplateName[]) {
    const source = templates[name].ru.toString()
    for (const secret of (templates[name] as { secret?: readonly string[] }).secret ?? [])
      expect(source, `${name}.${secret}`).toContain(secret)
  }
})
