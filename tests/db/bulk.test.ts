import { expect, test } from 'vitest'
import { insertBulk } from '#db/bulk.ts'
import { mailMessage } from '#db/schema/index.ts'
import { openTestStore } from '../fixtures/store.ts'

const at = new Date('2027-04-14T09:00:00.123Z')
const letter = (id: string, subject: string, params: unknown = {}) =>
  ({
    id,
    accountId: null,
    to: 'someone@example.org',
    lang: 'ru',
    template: 'registration',
    params,
    subject,
    key: null,
    state: 'queued',
    attempts: 0,
    nextAt: at,
    lastError: null,
    createdAt: at,
    sentAt: null,
  }) as typeof mailMessage.$inferInsert

test('rows inserted in bulk are read back as they were: moments, nothing, lists, quotes, any script', async () => {
  const store = await openTestStore()
  const rows = [
    letter('a', `«Ёлочки», "quotes", 'apostrophes', \\u0000 spelled out, 👩‍🔬, שלום`, {
      list: [1, null, 'x'],
    }),
    letter('b', '', { deep: { er: 'ж' } }),
  ]
  await store.transact((tx) => insertBulk(tx, mailMessage, rows))
  const found = await store.read.select().from(mailMessage).orderBy(mailMessage.id)
  expect(found).toEqual(rows)
})

test('what no text of a database may hold is taken out, not refused', async () => {
  const store = await openTestStore()
  const rows = [letter('a', 'a\0b\ud83dc', { name: 'x\0' })]
  await store.transact((tx) => insertBulk(tx, mailMessage, rows))
  const [found] = await store.read.select().from(mailMessage)
  expect(found).toMatchObject({ subject: 'ab\ufffdc', params: { name: 'x' } })
})
