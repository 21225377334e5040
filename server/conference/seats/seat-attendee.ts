import { seatBeside } from '#app/domain/conference/agenda/clashes.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  countSeats,
  insertSeat,
  seatDown,
  seatOf,
  seatsOfRegistration,
} from '#db/queries/conference-agenda.ts'
import { accountOfAddress, attendingOf } from '#db/queries/conference-seats.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { audit } from '../../accounts/audit.ts'
import { tellSeat } from '../agenda/tell-seat.ts'
import { findConference } from '../find-conference.ts'
import { sessionInForce } from './session-in-force.ts'

type Asked = {
  slug: string
  code: string
  registrationId: string
  /** More than there are places: the organiser puts a chair. */
  beyond: boolean
}

/**
 * Gives an attendee a seat in a session, past its line, and tells them. Asked for again, it changes nothing.
 * @throws DomainError `not-found`; `seat.cancelled`, `seat.not-needed`, `seat.over`; `seat.unconfirmed` without a
 *   confirmed registration in person; `seat.held` with another seat at that time; `seat.none-free`, unless `beyond`
 */
export async function seatAttendee(
  context: Context,
  { slug, code, registrationId, beyond }: Asked,
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  const { store, now, newId, events } = context
  await store.transact(async (tx) => {
    const { body, session } = await sessionInForce(tx, conference.id, code)
    const { places, end } = session
    if (session.cancelled) throw new DomainError('seat.cancelled')
    if (places === null) throw new DomainError('seat.not-needed')
    if (new Date(end) <= now() || conference.state === 'archived')
      throw new DomainError('seat.over')
    const attending = await attendingOf(tx, conference.id, registrationId)
    if (!attending) throw new DomainError('not-found')
    const { row, format } = attending
    if (row.state !== 'confirmed' || format === 'online') throw new DomainError('seat.unconfirmed')
    const there = await seatOf(tx, session.id, row.id)
    if (there?.state === 'taken') return
    const held = (await seatsOfRegistration(tx, row.id)).filter(({ state }) => state === 'taken')
    const other = seatBeside(
      body.sessions,
      held.map(({ sessionId }) => sessionId),
      session,
    )
    if (other)
      throw new DomainError('seat.held', { titleRu: other.title.ru, titleEn: other.title.en })
    const taken = (await countSeats(tx, [session.id])).get(session.id) ?? 0
    if (taken >= places && !beyond) throw new DomainError('seat.none-free')
    const seat = there ?? {
      id: newId(),
      conferenceId: conference.id,
      sessionId: session.id,
      registrationId: row.id,
      accountId: row.accountId ?? (await accountOfAddress(tx, row.email)),
      state: 'taken' as const,
      since: now(),
    }
    if (there) await seatDown(tx, there.id, now())
    else await insertSeat(tx, seat)
    await tellSeat(tx, context, { seat, news: 'given', conference, session })
    await audit(tx, context, {
      action: 'conference.seat-given',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { session: session.code, registration: row.code },
    })
    // Pages everybody sees say whether it is full, not how many sit.
    if (taken + 1 === places) await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
