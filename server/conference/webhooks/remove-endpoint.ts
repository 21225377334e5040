import { deleteEndpoint, endpointById } from '#db/queries/conference-webhooks.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/**
 * Removes an address with its log. One that is gone already is no failure.
 * @throws DomainError `not-found` for an unknown conference
 */
export async function removeEndpoint(context: Context, slug: string, id: string): Promise<void> {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.webhooks', thing),
  )
  await context.store.transact(async (tx) => {
    const endpoint = await endpointById(tx, conference.id, id)
    if (!endpoint) return
    await deleteEndpoint(tx, id)
    await audit(tx, context, {
      action: 'webhook.removed',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { host: new URL(endpoint.url).host },
    })
  })
}
