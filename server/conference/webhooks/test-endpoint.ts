import { DomainError } from '#app/domain/shared/errors.ts'
import { countTests, endpointById, insertDeliveries } from '#db/queries/conference-webhooks.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'
import { deliver } from './deliver.ts'
import { postPublic, type Posted, type PostPublic } from './post-public.ts'
import { waitingDelivery, webhookBody } from './queue-webhooks.ts'

/** Tests of one conference in a quarter of an hour: a button must not be a way to bother somebody. */
const MOST_TESTS = 20
const WINDOW_MS = 15 * 60_000
const LEASE_MS = 60_000

/**
 * Sends a test message now and notes it in the log like any other.
 * @param post given by tests
 * @returns what the address answered
 * @throws DomainError `not-found`, `webhook.too-many`
 */
export async function testEndpoint(
  context: Context,
  slug: string,
  id: string,
  post: PostPublic = postPublic,
): Promise<Posted> {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.webhooks', thing),
  )
  const { store, now } = context
  const taken = await store.transact(async (tx) => {
    const endpoint = await endpointById(tx, conference.id, id)
    if (!endpoint) throw new DomainError('not-found')
    const since = new Date(now().getTime() - WINDOW_MS)
    if ((await countTests(tx, conference.id, since)) >= MOST_TESTS)
      throw new DomainError('webhook.too-many')
    const delivery = {
      ...waitingDelivery(context, id, 'test', webhookBody('test', conference, now())),
      // Ours to send: the worker leaves it alone.
      leaseUntil: new Date(now().getTime() + LEASE_MS),
    }
    await insertDeliveries(tx, [delivery])
    return { delivery, endpoint }
  })
  return deliver(context, taken, post)
}
