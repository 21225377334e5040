import { expect, test } from 'vitest'
import { dialect } from '#db/dialect.ts'
import { readVersions, raiseVersion } from '#db/queries/versions.ts'
import { openTestStore } from '../fixtures/store.ts'

test('a change is seen by the reader once transact resolves', async () => {
  const store = await openTestStore()
  expect(store.dialect).toBe(dialect)
  await store.transact((tx) => raiseVersion(tx, 'clusters'))
  expect(await readVersions(store.read)).toEqual(new Map([['clusters', 1]]))
})
