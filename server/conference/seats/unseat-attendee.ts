import { DomainError } from '#app/domain/shared/errors.ts'
import { countSeats, deleteSeats, seatOf } from '#db/queries/conference-agenda.ts'
import { attendingOf } from '#db/queries/conference-seats.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { promote } from '../agenda/promote.ts'
import { tellSeat } from '../agenda/tell-seat.ts'
import { findConference } from '../find-conference.ts'
import { sessionInForce } from './session-in-force.ts'

/**
 * Takes an attendee's seat, or their place in the line, away and tells them. Whoever stands first in the line gets the
 * place in the same transaction. Done twice, it is done once.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function unseatAttendee(
  context: Context,
  { slug, code, registrationId }: { slug: string; code: string; registrationId: string },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  const { store, events } = context
  await store.transact(async (tx) => {
    const { session } = await sessionInForce(tx, conference.id, code)
    const attending = await attendingOf(tx, conference.id, registrationId)
    if (!attending) throw new DomainError('not-found')
    const seat = await seatOf(tx, session.id, registrationId)
    if (!seat) return
    const taken = (await countSeats(tx, [session.id])).get(session.id) ?? 0
    await deleteSeats(tx, [seat.id])
    await tellSeat(tx, context, { seat, news: 'lost', conference, session })
    await audit(tx, context, {
      action: 'conference.seat-taken-back',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { session: session.code, registration: attending.row.code },
    })
    if (seat.state !== 'taken') return
    const moved = await promote(tx, context, conference, session)
    if (moved === 0 && taken === session.places) await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
