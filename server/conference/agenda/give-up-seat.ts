import { countSeats, deleteSeats, seatsOf } from '#db/queries/conference-agenda.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { releaseInForce } from '../release-in-force.ts'
import { promote } from './promote.ts'

/**
 * Gives up a seat, or leaves the line. Whoever stands first in the line gets the place in the same transaction.
 * Done twice, it is done once.
 * @param code the session's code
 */
export async function giveUpSeat(
  context: Context,
  { slug, code }: { slug: string; code: string },
): Promise<void> {
  ask(context, 'conference.take-seat')
  const accountId = ownId(context)
  const { store, events } = context
  const conference = await findConference(context, slug)
  await store.transact(async (tx) => {
    const sessions = (await releaseInForce(tx, conference.id))?.body.sessions ?? []
    const session = sessions.find((one) => one.code === code)
    if (!session) return
    const own = (await seatsOf(tx, accountId, conference.id)).filter(
      ({ sessionId }) => sessionId === session.id,
    )
    const taken = (await countSeats(tx, [session.id])).get(session.id) ?? 0
    await deleteSeats(
      tx,
      own.map(({ id }) => id),
    )
    if (!own.some(({ state }) => state === 'taken')) return
    const moved = await promote(tx, context, conference, session)
    if (moved === 0 && taken === session.places) await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
