import { deliveriesOf, endpointsOf } from '#db/queries/conference-webhooks.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/** Deliveries of one page: what an organiser looks through when something did not arrive. */
const SHOWN = 50

/**
 * The addresses that are told of a conference, and what was told them lately.
 * @throws DomainError `not-found`
 */
export async function showWebhooks(context: Context, slug: string) {
  const { id, titleRu, titleEn } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.webhooks', thing),
  )
  const { read } = context.store
  const endpoints = await endpointsOf(read, id)
  const deliveries = await deliveriesOf(read, id, SHOWN)
  return {
    title: { ru: titleRu, en: titleEn },
    endpoints: endpoints.map(({ id, url, secret, events, active, failingSince, version }) => ({
      id,
      url,
      secret,
      events,
      active,
      failingSince,
      version,
    })),
    deliveries: deliveries.map(
      ({ id, url, event, state, attempts, nextAt, status, error, tookMs, createdAt }) => ({
        id,
        url,
        event,
        state,
        attempts,
        nextAt,
        status,
        error,
        tookMs,
        createdAt,
      }),
    ),
  }
}
