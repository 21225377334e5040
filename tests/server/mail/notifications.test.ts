import { beforeEach, describe, expect, test } from 'vitest'
import { operator, type Actor } from '#app/domain/accounts/permissions.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { mailMessage } from '#db/schema/index.ts'
import { chooseDigest } from '#server/mail/choose-digest.ts'
import { countUnreadNotifications } from '#server/mail/count-unread.ts'
import { notify } from '#server/mail/notify.ts'
import { readNotifications } from '#server/mail/read-notifications.ts'
import { sendDigests } from '#server/mail/send-digests.ts'
import { showNotifications } from '#server/mail/show-notifications.ts'
import { writeLetter } from '#server/mail/templates/index.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
const ids = ['olga', 'pavel'].map((name) => `00000000-0000-7000-8000-00000000${name.length}0aa`)
const [olga = '', pavel = ''] = ids
beforeEach(async () => {
  store = await openTestStore()
  await store.transact(async (tx) => {
    for (const [i, id] of ids.entries())
      await insertAccount(tx, {
        id,
        email: `reader-${i}@example.org`,
        name: 'Читатель',
        lang: i === 0 ? 'ru' : 'en',
        passwordHash: null,
        passwordChangedAt: null,
        isDemo: false,
        createdAt: TEST_NOW,
      })
  })
})

const as = (accountId: string, extra = {}): { actor: Actor } => ({
  actor: { kind: 'account', accountId, grants: [], ...extra },
})
const ctx = (accountId = olga) => testContext(store, as(accountId))
const later = (hours: number) => new Date(TEST_NOW.getTime() + hours * 3_600_000)
const tell = (accountId = olga, more: { mailed?: boolean } = {}) =>
  store.transact((tx) =>
    notify(tx, testContext(store), {
      accountId,
      kind: 'role.given',
      params: { role: 'expert', where: null },
      href: '/desk',
      ...more,
    }),
  )
const digest = (now = later(48)) => sendDigests(testContext(store, { actor: operator, now }))
const letters = () => store.read.select().from(mailMessage)

describe('notifications', () => {
  test('are one’s own: counted, read one by one and all at once, never somebody else’s', async () => {
    for (let i = 0; i < 3; i++) await tell()
    await tell(pavel)
    expect(await countUnreadNotifications(ctx())).toBe(3)
    const { notifications } = await showNotifications(ctx())
    expect(notifications).toHaveLength(3)
    const [first] = notifications
    await expect(readNotifications(ctx(pavel), first!.id)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await readNotifications(ctx(), first!.id)).toBe('/desk')
    expect(await countUnreadNotifications(ctx())).toBe(2)
    await readNotifications(ctx())
    expect(await countUnreadNotifications(ctx())).toBe(0)
    expect(await countUnreadNotifications(ctx(pavel))).toBe(1)
  })

  test('stay unread when an administrator looks with the person’s eyes', async () => {
    await tell()
    const looking = testContext(store, as(olga, { lookedBy: pavel }))
    const [one] = (await showNotifications(looking)).notifications
    expect(await readNotifications(looking, one!.id)).toBe('/desk')
    expect(await countUnreadNotifications(ctx())).toBe(1)
  })

  test('need signing in; an account that is gone is told nothing', async () => {
    await expect(showNotifications(testContext(store))).rejects.toMatchObject({
      code: 'sign-in.required',
    })
    await tell('00000000-0000-7000-8000-0000000000ff')
  })

  test('by default come once a day in one letter, in the reader’s language', async () => {
    await tell()
    await tell()
    await tell(pavel)
    await digest(TEST_NOW)
    expect(await letters()).toHaveLength(0)
    await digest()
    await digest(later(96))
    const all = (await letters()).toSorted((a, b) => a.to.localeCompare(b.to))
    expect(all.map(({ to, lang, template }) => [to, lang, template])).toEqual([
      ['reader-0@example.org', 'ru', 'digest'],
      ['reader-1@example.org', 'en', 'digest'],
    ])
    expect(writeLetter('digest', 'ru', all[0]!.params).items).toHaveLength(2)
  })

  test('written by two nodes at the same time: still one letter', async () => {
    await tell()
    await Promise.all([digest(), digest(), digest()])
    expect(await letters()).toHaveLength(1)
  })

  test('read meanwhile, or with a letter of their own: no digest', async () => {
    await tell()
    await readNotifications(ctx())
    await tell(olga, { mailed: true })
    await digest()
    expect(await letters()).toHaveLength(0)
  })

  test('at once: a letter each, and nothing is left for the digest', async () => {
    await chooseDigest(ctx(), { digest: 'at-once' })
    await tell()
    await tell()
    await digest()
    expect((await letters()).map(({ template }) => template)).toEqual([
      'notification',
      'notification',
    ])
  })

  test('never: none, not even of what waited when it was chosen', async () => {
    await tell()
    await chooseDigest(ctx(), { digest: 'never' })
    await tell()
    await digest()
    await chooseDigest(ctx(), { digest: 'daily' })
    await digest(later(96))
    expect(await letters()).toHaveLength(0)
    expect(await countUnreadNotifications(ctx())).toBe(2)
  })
})
