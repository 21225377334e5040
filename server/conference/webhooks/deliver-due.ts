import { arrived, isUnwanted, webhookPause } from '#app/domain/conference/exchange/webhooks.ts'
import {
  claimDeliveries,
  deliveryWaits,
  endpointById,
  failWaiting,
  updateDelivery,
  updateEndpoint,
  type DeliveryRow,
  type EndpointRow,
} from '#db/queries/conference-webhooks.ts'
import type { Tx } from '#db/store.ts'
import { ask, type Context } from '../../context.ts'
import { postPublic, type Posted, type PostPublic } from './post-public.ts'
import { signedHeaders } from './sign.ts'

/** Sent at once: a slow address holds up a handful of others for seconds, not for ever. */
const BATCH = 8
/** A node that sends longer is dead; what it had taken is sent again, under the same id. */
const LEASE_MS = 60_000
/** An address that took nothing for so long is turned off when a message to it is given up. */
const OFF_AFTER_MS = 24 * 3_600_000

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

/** Sends one message and notes how it went. The transaction is none of the network's. */
export async function deliver(
  { store, now, log }: Context,
  { delivery, endpoint }: { delivery: DeliveryRow; endpoint: EndpointRow },
  post: PostPublic,
): Promise<Posted> {
  const { id, body } = delivery
  const started = now().getTime()
  const headers = signedHeaders(endpoint.secret, { id, at: now(), body })
  const posted = await post(endpoint.url, { headers, body })
  const tookMs = now().getTime() - started
  await store.transact((tx) => note(tx, delivery, endpoint, { ...posted, tookMs }, now()))
  log.info({ deliveryId: id, status: posted.status, error: posted.error }, 'webhook')
  return posted
}

async function note(
  tx: Tx,
  { id, attempts, event }: DeliveryRow,
  { id: endpointId, conferenceId }: EndpointRow,
  { status, error, tookMs }: Posted & { tookMs: number },
  now: Date,
): Promise<void> {
  // As it is now: meanwhile another message may have arrived, or an organiser changed it.
  const endpoint = await endpointById(tx, conferenceId, endpointId)
  if (!endpoint) return
  const ended = { attempts: attempts + 1, leaseUntil: null, status, error, tookMs }
  if (status !== null && arrived(status)) {
    await updateDelivery(tx, id, { ...ended, state: 'sent', finishedAt: now })
    if (endpoint.failingSince) await updateEndpoint(tx, endpointId, { failingSince: null })
    return
  }
  // A test is for the one who presses the button: it is not tried again, and turns nothing off.
  const pause = event === 'test' || isUnwanted(status) ? null : webhookPause(attempts + 1)
  if (pause !== null) {
    await updateDelivery(tx, id, { ...ended, nextAt: new Date(now.getTime() + pause) })
    if (!endpoint.failingSince) await updateEndpoint(tx, endpointId, { failingSince: now })
    return
  }
  await updateDelivery(tx, id, { ...ended, state: 'failed', finishedAt: now })
  if (event === 'test') return
  const silent = endpoint.failingSince ? now.getTime() - endpoint.failingSince.getTime() : 0
  if (!isUnwanted(status) && silent < OFF_AFTER_MS) return
  await updateEndpoint(tx, endpointId, {
    active: false,
    failingSince: endpoint.failingSince ?? now,
    version: endpoint.version + 1,
  })
  await failWaiting(tx, endpointId, now)
}
