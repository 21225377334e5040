import { seatsOf, speakerIdsOf, starsOf, type SeatRow } from '#db/queries/conference-agenda.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import type { ReleaseRow } from '#db/queries/conferences.ts'
import type { Db, Tx } from '#db/store.ts'

/** Why a session stands in somebody's agenda. */
export type InAgenda = {
  session: ReleasedSession
  starred: boolean
  seat: SeatRow['state'] | null
  /** They speak there themselves. */
  speaks: boolean
}

/** A person's agenda of a released programme: what they starred, hold a seat or wait in, and where they speak; by time. */
export async function agendaOf(
  db: Db | Tx,
  accountId: string,
  { conferenceId, body }: Pick<ReleaseRow, 'conferenceId' | 'body'>,
): Promise<InAgenda[]> {
  const stars = new Set(
    (await starsOf(db, accountId, conferenceId)).map(({ sessionId }) => sessionId),
  )
  const seats = new Map(
    (await seatsOf(db, accountId, conferenceId)).map(({ sessionId, state }) => [sessionId, state]),
  )
  const own = new Set(await speakerIdsOf(db, accountId, conferenceId))
  return body.sessions
    .map((session) => ({
      session,
      starred: stars.has(session.id),
      seat: seats.get(session.id) ?? null,
      speaks: session.people.some(({ speakerId }) => own.has(speakerId)),
    }))
    .filter(({ starred, seat, speaks }) => starred || seat !== null || speaks)
}
