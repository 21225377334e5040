import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import { mailMessage } from '#db/schema/index.ts'
import { enqueueMail } from '#server/mail/enqueue.ts'
import { mailServerOf, type MailServer } from '#server/mail/mail-server.ts'
import { sendDueMail } from '#server/mail/send-due-mail.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { startSmtp, type SmtpServer } from '../../fixtures/smtp.ts'
import { account, openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

const PUBLIC_URL = 'https://portal.example'
const minutes = (n: number) => new Date(TEST_NOW.getTime() + n * 60_000)

let store: TestStore
let smtp: SmtpServer
let mail: MailServer
beforeAll(async () => {
  smtp = await startSmtp()
  mail = mailServerOf({ PUBLIC_URL, SMTP_URL: smtp.url, MAIL_FROM: undefined })
})
beforeEach(async () => {
  store = await openTestStore()
  smtp.taken.length = 0
  smtp.answerTo = () => '250 ok'
})
afterAll(async () => {
  mail.close()
  await smtp.close()
})

const worker = (now = TEST_NOW, server: MailServer = mail) => ({
  ...testContext(store, { actor: operator, now }),
  mail: server,
})
const write = (key?: string, to = 'ольга@example.org') =>
  store.transact((tx) =>
    enqueueMail(tx, testContext(store), {
      to,
      lang: 'ru',
      key,
      template: 'notification',
      params: {
        kind: 'role.given',
        params: { role: 'expert', where: null },
        href: '/desk',
      },
    }),
  )
const letters = () => store.read.select().from(mailMessage)

describe('the outbox', () => {
  test('a letter exists only if what caused it does', async () => {
    const failing = store.transact(async (tx) => {
      await enqueueMail(tx, testContext(store), {
        to: 'a@example.org',
        lang: 'en',
        template: 'notification',
        params: { kind: 'role.given', params: { role: 'expert', where: null }, href: '/' },
      })
      throw new Error('the cause fails')
    })
    await expect(failing).rejects.toThrow('the cause fails')
    expect(await letters()).toEqual([])
  })

  test('the same cause twice is one letter', async () => {
    await write('cause:1')
    await write('cause:1')
    await write('cause:2')
    await write()
    await write()
    expect(await letters()).toHaveLength(4)
  })

  test('is sent once, as text and HTML, with the portal’s addresses', async () => {
    await write(undefined, 'olga@example.org')
    expect(await sendDueMail(worker())).toBe(1)
    expect(await sendDueMail(worker(minutes(60)))).toBe(0)
    expect(smtp.taken).toHaveLength(1)
    const [{ to, source } = { to: '', source: '' }] = smtp.taken
    expect(to).toBe('olga@example.org')
    expect(source).toMatch(/^From: no-reply@portal\.example$/m)
    expect(source).toMatch(/^Content-Type: text\/plain; charset=utf-8$/m)
    expect(source).toMatch(/^Content-Type: text\/html; charset=utf-8$/m)
    const [letter] = await letters()
    expect(source).toContain(`Message-ID: <${letter!.id}@portal.example>`)
    expect(letter).toMatchObject({ state: 'sent', attempts: 1, sentAt: TEST_NOW })
    const plain = Buffer.from(
      /text\/plain[\s\S]*?\n\n([\s\S]*?)\n--/.exec(source)![1]!,
      'base64',
    ).toString()
    expect(plain).toContain('https://portal.example/ru/desk')
  })

  test('refused for a while: tried again with growing pauses, given up in the end', async () => {
    smtp.answerTo = () => '451 come back later'
    await write()
    let now = TEST_NOW
    const pauses: number[] = []
    for (let attempt = 1; attempt <= 9; attempt++) {
      expect(await sendDueMail(worker(now))).toBe(1)
      const [letter] = await letters()
      expect(letter!.lastError).toContain('come back later')
      pauses.push(Math.round((letter!.nextAt.getTime() - now.getTime()) / 60_000))
      // Not before its time.
      if (letter!.state === 'queued')
        expect(await sendDueMail(worker(new Date(letter!.nextAt.getTime() - 1)))).toBe(0)
      now = letter!.nextAt
    }
    expect(pauses.slice(0, 5)).toEqual([1, 4, 16, 64, 256])
    expect((await letters())[0]).toMatchObject({ state: 'failed', attempts: 9 })
    expect(await sendDueMail(worker(new Date(now.getTime() + 1e9)))).toBe(0)
    expect(smtp.taken).toEqual([])
  })

  test('refused for good: given up at once', async () => {
    smtp.answerTo = () => '550 no such mailbox'
    await write()
    await sendDueMail(worker())
    expect((await letters())[0]).toMatchObject({ state: 'failed', attempts: 1 })
  })

  test('one that cannot be sent holds up no other', async () => {
    smtp.answerTo = (address) => (address.startsWith('bad') ? '550 no' : '250 ok')
    await write(undefined, 'bad@example.org')
    await write(undefined, 'good@example.org')
    await sendDueMail(worker())
    expect(smtp.taken.map(({ to }) => to)).toEqual(['good@example.org'])
  })

  test('two nodes send each letter once', async () => {
    for (let i = 0; i < 30; i++) await write(undefined, `reader-${i}@example.org`)
    const both = async () => {
      while ((await sendDueMail(worker())) > 0);
    }
    await Promise.all([both(), both()])
    expect(smtp.taken).toHaveLength(30)
    expect(new Set(smtp.taken.map(({ to }) => to)).size).toBe(30)
  })

  test('a node that died in the middle has its letter sent by another', async () => {
    await write()
    const dying: MailServer = {
      ...mail,
      // Never comes back, as a killed process.
      send: () => new Promise(() => {}),
    }
    void sendDueMail(worker(TEST_NOW, dying))
    await expect.poll(async () => (await letters())[0]!.state).toBe('sending')
    expect(await sendDueMail(worker(minutes(4)))).toBe(0)
    expect(await sendDueMail(worker(minutes(6)))).toBe(1)
    expect((await letters())[0]).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('without a mail server letters are kept, and a server named later does not send the old ones', async () => {
    await write()
    const none = mailServerOf({ PUBLIC_URL, SMTP_URL: undefined, MAIL_FROM: undefined })
    await sendDueMail(worker(TEST_NOW, none))
    expect((await letters())[0]).toMatchObject({ state: 'kept', attempts: 0 })
    await sendDueMail(worker(minutes(60)))
    expect(smtp.taken).toEqual([])
  })

  test('nobody but the portal sends', async () => {
    await expect(
      sendDueMail({ ...testContext(store, { actor: account('administrator') }), mail }),
    ).rejects.toMatchObject({ code: 'permission.denied' })
  })
})
