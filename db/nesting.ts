import { AsyncLocalStorage } from 'node:async_hooks'

const inTransaction = new AsyncLocalStorage<true>()

/** Refuses a `transact` inside a `transact`: on SQLite it would wait for itself for ever. */
export function guardNesting<T>(work: () => Promise<T>): Promise<T> {
  if (inTransaction.getStore())
    throw new Error('transact() inside transact(): pass the tx on instead')
  return inTransaction.run(true, work)
}
