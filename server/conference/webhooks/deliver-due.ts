import { claimDeliveries, deliveryWaits } from '#db/queries/conference-webhooks.ts'
import { ask, type Context } from '../../context.ts'
import { deliver } from './deliver.ts'
import { postPublic, type PostPublic } from './post-public.ts'

/** Sent at once: a slow address holds up a handful of others for seconds, not for ever. */
const BATCH = 8
/** A node that sends longer is dead; what it had taken is sent again, under the same id. */
const LEASE_MS = 60_000
/**
 * Tells programs what is due. What does not arrive is tried again with growing pauses; an address that has taken
 * nothing for a day when a message is given up is told nothing more until an organiser turns it on again.
 * @param post given by tests
 * @returns how many were sent, arrived or not
 */
export async function deliverDue(context: Context, post: PostPublic = postPublic): Promise<number> {
  ask(context, 'conference.deliver-webhooks')
  const { store, now } = context
  if (!(await deliveryWaits(store.read, now()))) return 0
  const taken = await store.transact((tx) =>
    claimDeliveries(tx, now(), new Date(now().getTime() + LEASE_MS), BATCH),
  )
  await Promise.all(taken.map((one) => deliver(context, one, post)))
  return taken.length
}
