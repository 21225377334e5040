import { claimTick, finishTick, readTicks } from '#db/queries/jobs.ts'
import type { Context } from '../context.ts'
import { errorText } from '../log.ts'
import type { TickKind } from './kind.ts'
import { tickKinds } from './kinds.ts'

/** A node that does not come back from a periodic thing within this is dead, ms. */
const LEASE_MS = 10 * 60_000

/**
 * Does what is due of the periodic things, one after another; what fails is tried again when it is next due.
 * @param kinds given by tests
 */
export async function runDueTicks(
  contextOf: () => Context,
  owner: string,
  kinds: Readonly<Record<string, TickKind>> = tickKinds,
): Promise<void> {
  const { store, log } = contextOf()
  const known = new Map((await readTicks(store.read)).map((row) => [row.name, row]))
  for (const [name, kind] of Object.entries(kinds)) {
    const context = contextOf()
    const now = context.now()
    const row = known.get(name)
    if (row && (row.nextAt > now || (row.leaseUntil && row.leaseUntil > now))) continue
    const leaseUntil = new Date(now.getTime() + LEASE_MS)
    if (!(await store.transact((tx) => claimTick(tx, name, owner, now, leaseUntil)))) continue
    let lastError: string | null = null
    try {
      await kind.run(context)
    } catch (error) {
      log.error({ err: error, tick: name }, 'tick failed')
      lastError = errorText(error)
    }
    const lastAt = context.now()
    const nextAt = new Date(lastAt.getTime() + kind.everyMs)
    await store.transact((tx) => finishTick(tx, name, owner, { lastAt, nextAt, lastError }))
  }
}
