import type { WebhookEvent } from '#app/domain/conference/exchange/webhook-events.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { endpointsOf, insertEndpoint } from '#db/queries/conference-webhooks.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'
import { checkAddress } from './check-address.ts'
import { newSecret } from './sign.ts'

/** Addresses of one conference: each is told of every registration. */
const MOST = 10

/**
 * Adds an address to be told what happens; it gets a secret of its own. The same address twice is one.
 * @throws DomainError `not-found`, `form.invalid` at `url`: `not-public` for one the portal does not call, `taken`
 *   for one that is there, `many` beyond ten
 */
export async function addEndpoint(
  context: Context,
  slug: string,
  { url, events }: { url: string; events: WebhookEvent[] },
): Promise<string> {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.webhooks', thing),
  )
  const { store, now, newId } = context
  checkAddress(url)
  const id = newId()
  await store.transact(async (tx) => {
    const there = await endpointsOf(tx, conference.id)
    if (there.some((one) => one.url === url))
      throw new DomainError('form.invalid', {}, { url: 'taken' })
    if (there.length >= MOST) throw new DomainError('form.invalid', {}, { url: 'many' })
    await insertEndpoint(tx, {
      id,
      conferenceId: conference.id,
      url,
      secret: newSecret(),
      events,
      active: true,
      failingSince: null,
      createdAt: now(),
      createdBy: accountOf(context),
      version: 1,
    })
    await audit(tx, context, {
      action: 'webhook.added',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { host: new URL(url).host },
    })
  })
  return id
}
