import { arrived, isUnwanted, webhookPause } from '#app/domain/conference/exchange/webhooks.ts'
import {
  endpointById,
  failWaiting,
  updateDelivery,
  updateEndpoint,
  type DeliveryRow,
  type EndpointRow,
} from '#db/queries/conference-webhooks.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import type { Posted, PostPublic } from './post-public.ts'
import { signedHeaders } from './sign.ts'

/** An address that took nothing for so long is turned off when a message to it is given up. */
const OFF_AFTER_MS = 24 * 3_600_000

type Sending = Pick<Context, 'store' | 'now' | 'log'>

/** Sends one message and notes how it went. The transaction is none of the network's. */
export async function deliver(
  { store, now, log }: Sending,
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
