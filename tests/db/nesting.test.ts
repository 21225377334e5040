import { expect, test } from 'vitest'
import { increment, readCounter } from '../fixtures/counter.ts'
import { openTestStore } from '../fixtures/store.ts'

test('a transact inside a transact is refused, and the outer one undone', async () => {
  const store = await openTestStore()
  const nested = store.transact(async () => {
    await increment(store)
  })
  await expect(nested).rejects.toThrow('transact() inside transact()')
  await increment(store)
  expect(await readCounter(store.read)).toBe(1)
})

test('transactions one after the other are not nested, also from one caller', async () => {
  const store = await openTestStore()
  await increment(store)
  await Promise.all([increment(store), increment(store)])
  expect(await readCounter(store.read)).toBe(3)
})
