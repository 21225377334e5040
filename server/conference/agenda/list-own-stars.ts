import { seatsOf, starsOf } from '#db/queries/conference-agenda.ts'
import { ask, type Context } from '../../context.ts'

/**
 * Ids of the sessions the reader has in their agenda, by star or seat, for the stars of a programme's page; null for
 * who has not signed in: their browser knows.
 */
export async function listOwnStars(
  context: Context,
  conferenceId: string,
): Promise<string[] | null> {
  ask(context, 'conference.show')
  const { store, actor } = context
  if (actor.kind !== 'account') return null
  const stars = await starsOf(store.read, actor.accountId, conferenceId)
  const seats = await seatsOf(store.read, actor.accountId, conferenceId)
  return [...new Set([...stars, ...seats].map(({ sessionId }) => sessionId))]
}
