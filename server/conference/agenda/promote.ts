import { movingUp } from '#app/domain/conference/agenda/seats.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import { countSeats, lineOf, seatDown } from '#db/queries/conference-agenda.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import type { Context } from '../../context.ts'
import { tellSeat } from './tell-seat.ts'

type Clock = Pick<Context, 'now' | 'newId'>
type Named = Pick<ConferenceRow, 'id' | 'slug' | 'titleRu' | 'titleEn' | 'zone'>

/**
 * Gives the free places of a session to its line, first come first, in the transaction that freed them, and tells
 * each. Nothing happens once the session is over, cancelled or open to everybody.
 * @returns how many moved up
 */
export async function promote(
  tx: Tx,
  context: Clock,
  conference: Named,
  session: ReleasedSession,
): Promise<number> {
  const now = context.now()
  if (session.cancelled || session.places === null || new Date(session.end) <= now) return 0
  const line = await lineOf(tx, session.id)
  if (line.length === 0) return 0
  const taken = (await countSeats(tx, [session.id])).get(session.id) ?? 0
  const next = line.slice(0, movingUp(session.places, taken, line.length))
  for (const seat of next) {
    await seatDown(tx, seat.id, now)
    await tellSeat(tx, context, { seat, news: 'line', conference, session })
  }
  // Those who freed a place or added some were told by the page that it is full: whoever looks again sees whether it is.
  if (next.length > 0) await raiseVersion(tx, 'conference')
  return next.length
}
