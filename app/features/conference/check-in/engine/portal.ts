import type {
  Delivery,
  DeliveryAnswer,
  Snapshot,
} from '#app/domain/conference/check-in/messages.ts'

/** The portal was heard, and says that this device has no right. */
export class NoRight extends Error {}
/** The portal was not heard: no connection, no answer in time, or a portal that fails. */
export class NoConnection extends Error {}

/** The portal as a gate sees it. */
export type Portal = {
  list(since: string | null): Promise<Snapshot>
  deliver(delivery: Delivery, patience: number): Promise<DeliveryAnswer>
}

/** How long a list may take: it may be megabytes over a hall's network. */
const LIST_PATIENCE = 30_000
/** How long what waited may take to be handed in, ms. */
export const DELIVERY_PATIENCE = 20_000

/**
 * @param address where the list is asked for and where scans are handed in
 */
export function portalAt(address: { list: string; delivery: string }): Portal {
  return {
    list: (since) =>
      ask<Snapshot>(
        `${address.list}${since ? `?since=${encodeURIComponent(since)}` : ''}`,
        { method: 'GET' },
        LIST_PATIENCE,
      ),
    deliver: (delivery, patience) =>
      ask<DeliveryAnswer>(
        address.delivery,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(delivery),
        },
        patience,
      ),
  }
}

async function ask<T>(url: string, init: RequestInit, patience: number): Promise<T> {
  let response: Response
  try {
    response = await fetch(url, {
      ...init,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    throw new NoConnection()
  }
  if (response.status === 401 || response.status === 403 || response.status === 410)
    throw new NoRight()
  // A hall's network may answer in the portal's stead.
  if (!response.ok || !response.headers.get('content-type')?.includes('json'))
    throw new NoConnection()
  return (await response.json().catch(() => {
    throw new NoConnection()
  })) as T
}
