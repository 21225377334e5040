import { deleteExpiredKeys } from '#db/queries/conference-tokens.ts'
import { deleteOldImports } from '#db/queries/conference-exchange.ts'
import { deleteOldDeliveries } from '#db/queries/conference-webhooks.ts'
import { deleteFiles } from '#db/queries/files.ts'
import { ask, type Context } from '../../context.ts'

const DAY_MS = 86_400_000
/** A log one looks into when something is missing. */
const DELIVERIES_KEPT = 30 * DAY_MS
/** Files may name people: long enough to look through, no longer. */
const IMPORTS_KEPT = 7 * DAY_MS

/** Forgets what nobody needs any more: old deliveries, files nobody applied, answers to idempotency keys. */
export async function forgetOld(context: Context): Promise<void> {
  ask(context, 'conference.forget-exchange')
  const { store, now } = context
  const before = (ms: number) => new Date(now().getTime() - ms)
  await store.transact(async (tx) => {
    await deleteOldDeliveries(tx, before(DELIVERIES_KEPT))
    await deleteFiles(tx, await deleteOldImports(tx, before(IMPORTS_KEPT)))
    await deleteExpiredKeys(tx, now())
  })
}
