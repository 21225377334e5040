import { eq } from 'drizzle-orm'
import { createHmac } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { operator, type Actor } from '#app/domain/accounts/permissions.ts'
import {
  MOST_ATTEMPTS,
  webhookPause,
  type WebhookBody,
} from '#app/domain/conference/exchange/webhooks.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { readRelease } from '#db/queries/conferences.ts'
import { conference, registration, webhookDelivery, webhookEndpoint } from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { afterRelease } from '#server/conference/after-release.ts'
import { registrationChanged } from '#server/conference/registration-changed.ts'
import { addEndpoint } from '#server/conference/webhooks/add-endpoint.ts'
import { changeEndpoint } from '#server/conference/webhooks/change-endpoint.ts'
import { deliverDue } from '#server/conference/webhooks/deliver-due.ts'
import type { Posted, PostPublic } from '#server/conference/webhooks/post-public.ts'
import { postPublic } from '#server/conference/webhooks/post-public.ts'
import { removeEndpoint } from '#server/conference/webhooks/remove-endpoint.ts'
import { resendDelivery } from '#server/conference/webhooks/resend-delivery.ts'
import { showWebhooks } from '#server/conference/webhooks/show-webhooks.ts'
import { testEndpoint } from '#server/conference/webhooks/test-endpoint.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { account, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const SLUG = 'green-corridor-2027'
const HOUR = 3_600_000
const both = ['programme.released' as const, 'registration.changed' as const]

let store: TestStore
let organiser: Actor
let row: typeof conference.$inferSelect
beforeAll(async () => {
  store = await seededStore()
  const made = makeAccount({ n: 961 })
  await store.transact((tx) => insertAccount(tx, made))
  organiser = { ...account('organiser'), accountId: made.id } as Actor
  row = (await store.read.select().from(conference).where(eq(conference.slug, SLUG)))[0]!
})

const own = (now?: Date) => testContext(store, { actor: organiser, now })
const worker = (now = TEST_NOW) => testContext(store, { actor: operator, now })
const later = (ms: number) => new Date(TEST_NOW.getTime() + ms)
const deliveries = () =>
  store.read.select().from(webhookDelivery).orderBy(webhookDelivery.createdAt, webhookDelivery.id)

/** An address that answers as told, and what it was sent. */
function listener(...answers: (number | string)[]) {
  const got: { url: string; headers: Record<string, string>; body: string }[] = []
  const post: PostPublic = async (url, message) => {
    got.push({ url, ...message })
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!
    const posted: Posted =
      typeof answer === 'number' ? { status: answer, error: null } : { status: null, error: answer }
    return posted
  }
  return { got, post }
}

async function release() {
  const published = await readRelease(store.read, { conferenceId: row.id, number: 2 })
  await store.transact((tx) => afterRelease(tx, own(), { conference: row, release: published! }))
}

async function fresh() {
  await store.transact(async (tx) => {
    await tx.delete(webhookEndpoint)
  })
  const id = await addEndpoint(own(), SLUG, { url: 'https://hooks.example.org/a', events: both })
  const [endpoint] = (await showWebhooks(own(), SLUG)).endpoints
  return { id, secret: endpoint!.secret }
}

describe('an address', () => {
  test.each([
    'http://hooks.example.org/',
    'https://127.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://10.0.0.8/',
    'https://hooks.example.org:8443/',
    'https://user:word@hooks.example.org/',
    'https://localhost/',
  ])('inside some network, or without https, is refused: %s', async (url) => {
    await expect(addEndpoint(own(), SLUG, { url, events: both })).rejects.toMatchObject({
      fields: { url: 'not-public' },
    })
    // Should it stand there all the same, nothing is sent to it.
    expect(await postPublic(url, { headers: {}, body: '' })).toEqual({
      status: null,
      error: 'closed-address',
    })
  })

  test('stands there once, and belongs to its conference', async () => {
    const { id } = await fresh()
    await expect(
      addEndpoint(own(), SLUG, { url: 'https://hooks.example.org/a', events: both }),
    ).rejects.toMatchObject({ fields: { url: 'taken' } })
    await expect(
      changeEndpoint(own(), 'green-corridor-2017', { id, version: 1, change: { kind: 'off' } }),
    ).rejects.toMatchObject({ code: 'not-found' })
    const stranger = testContext(store, {
      actor: account({ role: 'organiser', scope: 'conference', scopeId: 'another' }),
    })
    await expect(showWebhooks(stranger, SLUG)).rejects.toMatchObject({ code: 'permission.denied' })
  })

  test('changed in a stale form stays as it is', async () => {
    const { id } = await fresh()
    await changeEndpoint(own(), SLUG, { id, version: 1, change: { kind: 'new-secret' } })
    await expect(
      changeEndpoint(own(), SLUG, { id, version: 1, change: { kind: 'off' } }),
    ).rejects.toMatchObject({ code: 'form.stale' })
  })
})

describe('a release', () => {
  test('is told once, signed so that the other side can be sure', async () => {
    const { secret } = await fresh()
    await release()
    const { got, post } = listener(200)
    expect(await deliverDue(worker(), post)).toBe(1)
    expect(await deliverDue(worker(), post)).toBe(0)
    expect(got).toHaveLength(1)
    const { headers, body, url } = got[0]!
    expect(url).toBe('https://hooks.example.org/a')
    const said = JSON.parse(body) as WebhookBody
    expect(said).toMatchObject({
      type: 'programme.released',
      data: { conference: { slug: SLUG }, release: { number: 2, moved: 1, cancelled: 1 } },
    })
    // As the Standard Webhooks specification says to check it.
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    )
    expect(headers['webhook-timestamp']).toBe(String(TEST_NOW.getTime() / 1_000))
    expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 1, status: 200 }])
  })

  test('undone with its transaction is told to nobody', async () => {
    await fresh()
    const published = await readRelease(store.read, { conferenceId: row.id, number: 2 })
    await expect(
      store.transact(async (tx) => {
        await afterRelease(tx, own(), { conference: row, release: published! })
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await deliveries()).toEqual([])
  })
})

describe('a registration', () => {
  test('is told by its code and states, without names or addresses', async () => {
    await fresh()
    const [one] = await store.read
      .select()
      .from(registration)
      .where(eq(registration.conferenceId, row.id))
      .limit(1)
    await store.transact(async (tx) => {
      await registrationChanged(tx, own(), { registration: one!, from: null })
      await registrationChanged(tx, own(), { registration: one!, from: one!.state })
    })
    const [told, ...more] = await deliveries()
    expect(more).toEqual([])
    expect(told!.body).toContain(one!.code)
    for (const secret of [one!.name, one!.email, one!.organisation].filter(Boolean))
      expect(told!.body).not.toContain(secret)
  })

  test('is told to who asked for it only', async () => {
    const { id } = await fresh()
    await changeEndpoint(own(), SLUG, {
      id,
      version: 1,
      change: { kind: 'edit', url: 'https://hooks.example.org/a', events: ['programme.released'] },
    })
    const [one] = await store.read.select().from(registration).limit(1)
    await store.transact((tx) => registrationChanged(tx, own(), { registration: one!, from: null }))
    expect(await deliveries()).toEqual([])
  })
})

describe('what does not arrive', () => {
  test('is sent again with growing pauses under the same id, and arrives', async () => {
    await fresh()
    await release()
    const { got, post } = listener(500, 'timeout', 200)
    await deliverDue(worker(), post)
    expect((await showWebhooks(own(), SLUG)).endpoints[0]!.failingSince).not.toBeNull()
    expect(await deliverDue(worker(later(9_000)), post)).toBe(0)
    expect(await deliverDue(worker(later(10_000)), post)).toBe(1)
    expect(await deliverDue(worker(later(75_000)), post)).toBe(1)
    expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(got.map(({ body }) => body)).size).toBe(1)
    expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 3, status: 200 }])
    expect((await showWebhooks(own(), SLUG)).endpoints[0]!.failingSince).toBeNull()
  })

  test('for two days is given up, the address turned off; turned on again, it is sent once more', async () => {
    const { id } = await fresh()
    await release()
    const { got, post } = listener(503)
    let at = 0
    for (let i = 1; i <= MOST_ATTEMPTS; i++) {
      expect(await deliverDue(worker(later(at)), post)).toBe(1)
      at += webhookPause(i) ?? 0
    }
    expect(await deliverDue(worker(later(at + 100 * HOUR)), post)).toBe(0)
    expect(got).toHaveLength(MOST_ATTEMPTS)
    const [delivery] = await deliveries()
    expect(delivery).toMatchObject({ state: 'failed', attempts: MOST_ATTEMPTS })
    const [off] = (await showWebhooks(own(), SLUG)).endpoints
    expect(off).toMatchObject({ active: false })
    await expect(resendDelivery(own(), SLUG, delivery!.id)).rejects.toMatchObject({
      code: 'webhook.off',
    })
    await changeEndpoint(own(), SLUG, { id, version: off!.version, change: { kind: 'on' } })
    await resendDelivery(own(later(at)), SLUG, delivery!.id)
    const mended = listener(204)
    expect(await deliverDue(worker(later(at)), mended.post)).toBe(1)
    expect(await deliveries()).toMatchObject([{ state: 'sent', status: 204 }])
  })

  test('because nobody wants it any more (410) turns the address off at once', async () => {
    await fresh()
    await release()
    await deliverDue(worker(), listener(410).post)
    expect((await showWebhooks(own(), SLUG)).endpoints[0]!.active).toBe(false)
    expect(await deliveries()).toMatchObject([{ state: 'failed', attempts: 1 }])
  })

  test('because its node died while sending is sent by another after its lease', async () => {
    await fresh()
    await release()
    const dead: PostPublic = () => Promise.reject(new Error('killed'))
    await expect(deliverDue(worker(), dead)).rejects.toThrow('killed')
    const { post } = listener(200)
    expect(await deliverDue(worker(later(30_000)), post)).toBe(0)
    expect(await deliverDue(worker(later(61_000)), post)).toBe(1)
  })
})

describe('a test message', () => {
  test('is sent at once, noted, and neither repeated nor held against the address', async () => {
    const { id } = await fresh()
    const { got, post } = listener(404)
    expect(await testEndpoint(own(), SLUG, id, post)).toEqual({ status: 404, error: null })
    expect(JSON.parse(got[0]!.body)).toMatchObject({ type: 'test' })
    expect(await deliverDue(worker(later(HOUR)), post)).toBe(0)
    expect(await deliveries()).toMatchObject([{ state: 'failed', event: 'test' }])
    expect((await showWebhooks(own(), SLUG)).endpoints[0]).toMatchObject({
      active: true,
      failingSince: null,
    })
  })

  test('cannot be used to bother somebody', async () => {
    const { id } = await fresh()
    const { post } = listener(200)
    for (let i = 0; i < 20; i++) await testEndpoint(own(), SLUG, id, post)
    await expect(testEndpoint(own(), SLUG, id, post)).rejects.toMatchObject({
      code: 'webhook.too-many',
    })
    await expect(testEndpoint(own(later(HOUR)), SLUG, id, post)).resolves.toBeTruthy()
  })
})

test('an address removed twice is gone, with its log', async () => {
  const { id } = await fresh()
  await release()
  await removeEndpoint(own(), SLUG, id)
  await removeEndpoint(own(), SLUG, id)
  expect(await deliveries()).toEqual([])
})
