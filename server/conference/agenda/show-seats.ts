import { fullness, type Fullness } from '#app/domain/conference/agenda/seats.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import { countSeats, lineOf, seatsOf, starsOf } from '#db/queries/conference-agenda.ts'
import { ask, type Context } from '../../context.ts'
import { attendance, type Attendance } from './registered.ts'

/** What a session's page says of its places, and of the reader's. */
export type SessionSeats = {
  /** Null: everybody comes. */
  places: number | null
  fullness: Fullness | null
  /** Null: the reader has not signed in. */
  own: {
    starred: boolean
    seat: 'taken' | 'waiting' | null
    /** In the line, from 1. */
    position: number | null
    attendance: Attendance
  } | null
}

/**
 * How a session's places stand, and whether the reader has one. Say `context.reads('conference')`: for those who have not signed in,
 * the answer changes with the version of the area.
 */
export async function showSeats(
  context: Context,
  conferenceId: string,
  { id, places }: Pick<ReleasedSession, 'id' | 'places'>,
): Promise<SessionSeats> {
  ask(context, 'conference.show')
  const { store, actor } = context
  const taken = places === null ? 0 : ((await countSeats(store.read, [id])).get(id) ?? 0)
  const full = places === null ? null : fullness(places, taken)
  if (actor.kind !== 'account')
    // Kept for everybody: it says whether it is full, not how nearly.
    return { places, fullness: full === 'few' ? 'free' : full, own: null }
  const { accountId } = actor
  const stars = await starsOf(store.read, accountId, conferenceId)
  const seat = (await seatsOf(store.read, accountId, conferenceId)).find(
    ({ sessionId }) => sessionId === id,
  )
  const line = seat?.state === 'waiting' ? await lineOf(store.read, id) : []
  return {
    places,
    fullness: full,
    own: {
      starred: stars.some(({ sessionId }) => sessionId === id),
      seat: seat?.state ?? null,
      position: line.findIndex((one) => one.id === seat?.id) + 1 || null,
      attendance:
        places === null
          ? 'none'
          : (await attendance(store.read, conferenceId, accountId)).attendance,
    },
  }
}
