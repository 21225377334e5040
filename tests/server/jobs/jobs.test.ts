import { beforeEach, describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import { insertJob, jobById } from '#db/queries/jobs.ts'
import { job, tick } from '#db/schema/index.ts'
import { jobKind, type JobKind } from '#server/jobs/kind.ts'
import { runNextJob } from '#server/jobs/run-next-job.ts'
import { runDueTicks } from '#server/jobs/run-ticks.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeEach(async () => {
  store = await openTestStore()
})

const later = (ms: number) => new Date(TEST_NOW.getTime() + ms)
const contextAt =
  (now = TEST_NOW) =>
  () =>
    testContext(store, { actor: operator, now })
const running = new AbortController().signal

const start = (id: string, kind: string, input = {}) =>
  store.transact((tx) =>
    insertJob(tx, {
      id,
      kind,
      input,
      state: 'waiting',
      done: 0,
      total: 0,
      result: null,
      error: null,
      attempts: 0,
      startedBy: null,
      leaseOwner: null,
      leaseUntil: null,
      createdAt: TEST_NOW,
      startedAt: null,
      finishedAt: null,
    }),
  )
const run = (kinds: Record<string, JobKind<never>>, owner = 'node', now = TEST_NOW) =>
  runNextJob(contextAt(now), owner, running, kinds)
const stored = async (id: string) => (await jobById(store.read, id))!

describe('a job', () => {
  test('is done with its input and keeps its result', async () => {
    const double = jobKind<{ n: number }>({
      async run(_context, { n }, report) {
        await report(n, n)
        return { twice: n * 2 }
      },
    })
    await start('a', 'double', { n: 21 })
    expect(await run({ double })).toBe(true)
    expect(await stored('a')).toMatchObject({
      state: 'done',
      result: { twice: 42 },
      done: 21,
      total: 21,
      leaseOwner: null,
    })
    expect(await run({ double })).toBe(false)
  })

  test('that fails says why and is not repeated', async () => {
    const broken = jobKind({ run: () => Promise.reject(new Error('no disk')) })
    await start('a', 'broken')
    await run({ broken })
    expect(await stored('a')).toMatchObject({ state: 'failed', error: 'no disk' })
    expect(await run({ broken })).toBe(false)
  })

  test('is done by one node, however many look for it', async () => {
    let runs = 0
    const count = jobKind({ run: async () => ({ run: ++runs }) })
    for (const id of ['a', 'b', 'c']) await start(id, 'count')
    const node = async (owner: string) => {
      while (await run({ count }, owner));
    }
    await Promise.all(['n1', 'n2', 'n3', 'n4'].map(node))
    expect(runs).toBe(3)
    expect((await store.read.select().from(job)).map(({ attempts }) => attempts)).toEqual([1, 1, 1])
  })

  test('of a node that died is taken over after its lease; the dead one changes nothing any more', async () => {
    let wake!: () => void
    const asleep = new Promise<void>((resolve) => (wake = resolve))
    const slow = jobKind({
      async run(_context, _input, report) {
        await asleep
        await report(1, 2)
        return { by: 'dead' }
      },
    })
    const quick = jobKind({ run: async () => ({ by: 'living' }) })
    await start('a', 'work')
    const dead = run({ work: slow }, 'dead')
    await expect.poll(async () => (await stored('a')).state).toBe('running')
    expect(await run({ work: quick }, 'living', later(59_000))).toBe(false)
    expect(await run({ work: quick }, 'living', later(61_000))).toBe(true)
    wake()
    await dead
    expect(await stored('a')).toMatchObject({ state: 'done', result: { by: 'living' } })
  })

  test('that kills every node is given up', async () => {
    const never = jobKind({ run: () => new Promise(() => {}) })
    await start('a', 'never')
    for (let i = 0; i < 3; i++) {
      void run({ never }, `node-${i}`, later(i * 120_000))
      await expect.poll(async () => (await stored('a')).attempts).toBe(i + 1)
    }
    await run({ never }, 'fourth', later(4 * 120_000))
    expect(await stored('a')).toMatchObject({ state: 'failed', error: 'interrupted' })
  })

  test('goes back when its node is told to stop', async () => {
    const stopping = new AbortController()
    const long = jobKind({
      async run(_context, _input, report) {
        stopping.abort()
        await report(1, 100)
        return {}
      },
    })
    await start('a', 'long')
    await runNextJob(contextAt(), 'node', stopping.signal, { long })
    expect(await stored('a')).toMatchObject({ state: 'waiting', leaseOwner: null })
  })
})

describe('a periodic thing', () => {
  test('happens once when due, on one of many nodes, and again after its time', async () => {
    let times = 0
    const kinds = { sweep: { everyMs: 60_000, run: async () => void times++ } }
    const all = (now: Date) =>
      Promise.all(['n1', 'n2', 'n3'].map((owner) => runDueTicks(contextAt(now), owner, kinds)))
    await all(TEST_NOW)
    expect(times).toBe(1)
    await all(later(59_000))
    expect(times).toBe(1)
    await all(later(60_000))
    expect(times).toBe(2)
  })

  test('that fails is noted and tried when next due; the others go on', async () => {
    let swept = 0
    const kinds = {
      broken: { everyMs: 1_000, run: () => Promise.reject(new Error('no network')) },
      sweep: { everyMs: 1_000, run: async () => void swept++ },
    }
    await runDueTicks(contextAt(), 'node', kinds)
    expect(swept).toBe(1)
    const rows = await store.read.select().from(tick)
    expect(rows.find(({ name }) => name === 'broken')).toMatchObject({
      lastError: 'no network',
      nextAt: later(1_000),
    })
    await runDueTicks(contextAt(later(1_000)), 'node', {
      ...kinds,
      broken: { everyMs: 1_000, run: async () => {} },
    })
    const [mended] = (await store.read.select().from(tick)).filter(({ name }) => name === 'broken')
    expect(mended!.lastError).toBeNull()
  })
})
