import { expect, test } from 'vitest'
import { groupFlush } from '#db/group-flush.ts'

/** A disk whose flushes end when told. */
function slowDisk() {
  const pending: ((error: Error | null) => void)[] = []
  return {
    sync: (_fd: number, done: (error: Error | null) => void) => void pending.push(done),
    started: () => pending.length,
    finish: (index: number, error: Error | null = null) => pending[index]!(error),
  }
}

const settled = async (promise: Promise<void>) => {
  let state = 'waiting'
  promise.then(
    () => (state = 'done'),
    () => (state = 'failed'),
  )
  await new Promise(setImmediate)
  return () => state
}

test('commits made while a flush runs share the next one, and none is acknowledged by the running one', async () => {
  const disk = slowDisk()
  const flush = groupFlush(0, disk.sync)
  const first = await settled(flush())
  const later = await Promise.all(Array.from({ length: 50 }, () => settled(flush())))
  expect(disk.started()).toBe(1)

  disk.finish(0)
  await new Promise(setImmediate)
  expect(first()).toBe('done')
  expect(later.map((state) => state())).toEqual(Array(50).fill('waiting'))
  expect(disk.started()).toBe(2)

  disk.finish(1)
  await new Promise(setImmediate)
  expect(later.map((state) => state())).toEqual(Array(50).fill('done'))
  expect(disk.started()).toBe(2)
})

test('after a failed flush nothing is acknowledged any more', async () => {
  const disk = slowDisk()
  const flush = groupFlush(0, disk.sync)
  const first = await settled(flush())
  const second = await settled(flush())
  disk.finish(0, new Error('EIO'))
  await new Promise(setImmediate)
  expect(first()).toBe('failed')
  expect(second()).toBe('failed')
  await expect(flush()).rejects.toThrow('EIO')
  expect(disk.started()).toBe(1)
})
