import { expect, test } from 'vitest'
import { together } from '#server/together.ts'

const key = {}

test('who asks before the work begins shares it; who asks after gets work of their own', async () => {
  let asked = 0
  const count = together(async () => ++asked)
  expect(await Promise.all([count(key), count(key), count(key)])).toEqual([1, 1, 1])
  expect(await count(key)).toBe(2)
})

test('work that has begun answers nobody who asks later', async () => {
  let truth = 'before'
  const releases: (() => void)[] = []
  const look = together(async () => {
    const seen = truth
    await new Promise<void>((resolve) => releases.push(resolve))
    return seen
  })
  const early = look(key)
  await new Promise((resolve) => setImmediate(resolve))
  truth = 'after'
  const late = look(key)
  await new Promise((resolve) => setImmediate(resolve))
  for (const release of releases) release()
  expect([await early, await late]).toEqual(['before', 'after'])
})

test('things are apart, and a failure is told to all who shared it, not to the next', async () => {
  let fails = true
  const work = together(async (of: object) => {
    if (fails) throw new Error('no')
    return of
  })
  const outcome = await Promise.allSettled([work(key), work(key)])
  expect(outcome.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  fails = false
  const other = {}
  expect(await Promise.all([work(key), work(other)])).toEqual([key, other])
})
