import type { WebhookEvent } from '#app/domain/conference/exchange/webhook-events.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  endpointById,
  endpointsOf,
  failWaiting,
  updateEndpoint,
  type EndpointRow,
} from '#db/queries/conference-webhooks.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'
import { checkAddress } from './check-address.ts'
import { newSecret } from './sign.ts'

export type EndpointChange =
  | { kind: 'edit'; url: string; events: WebhookEvent[] }
  | { kind: 'on' }
  /** What still waits for the address is given up. */
  | { kind: 'off' }
  /** The old secret holds no longer; what waits is signed with the new one. */
  | { kind: 'new-secret' }

/**
 * Changes an address that is told what happens.
 * @param version as it was seen
 * @throws DomainError `not-found`, `form.stale`, `form.invalid` at `url`
 */
export async function changeEndpoint(
  context: Context,
  slug: string,
  { id, version, change }: { id: string; version: number; change: EndpointChange },
): Promise<void> {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.webhooks', thing),
  )
  if (change.kind === 'edit') checkAddress(change.url)
  await context.store.transact(async (tx) => {
    const endpoint = await endpointById(tx, conference.id, id)
    if (!endpoint) throw new DomainError('not-found')
    if (endpoint.version !== version) throw new DomainError('form.stale')
    if (change.kind === 'edit') {
      const others = (await endpointsOf(tx, conference.id)).filter((one) => one.id !== id)
      if (others.some(({ url }) => url === change.url))
        throw new DomainError('form.invalid', {}, { url: 'taken' })
    }
    await updateEndpoint(tx, id, { ...columnsOf(change), version: version + 1 })
    if (change.kind === 'off') await failWaiting(tx, id, context.now())
  })
}

function columnsOf(change: EndpointChange): Partial<EndpointRow> {
  switch (change.kind) {
    case 'edit':
      return { url: change.url, events: change.events, failingSince: null }
    case 'on':
      return { active: true, failingSince: null }
    case 'off':
      return { active: false }
    case 'new-secret':
      return { secret: newSecret() }
  }
}
