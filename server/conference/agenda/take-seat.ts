import { seatBeside } from '#app/domain/conference/agenda/clashes.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { countSeats, insertSeat, seatOf, seatsOf } from '#db/queries/conference-agenda.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { releaseInForce } from '../release-in-force.ts'
import { promote } from './promote.ts'
import { attendance } from './registered.ts'

type Wish = {
  slug: string
  /** The session's code. */
  code: string
  /** Wait for a place where none is free. */
  line: boolean
}

/**
 * Takes a seat in a session with limited places, or joins its line. The places are those of the programme in
 * force, the seats are counted in the same transaction: none is given twice. Asked for again, it answers as before.
 * @throws DomainError `not-found`; `seat.not-needed` where everybody may come; `seat.cancelled`; `seat.over`;
 *   `seat.not-registered` without a confirmed registration in person; `seat.overlap` with another seat at that
 *   time; `seat.full`, unless `line`
 */
export async function takeSeat(context: Context, wish: Wish): Promise<'taken' | 'waiting'> {
  ask(context, 'conference.take-seat')
  const accountId = ownId(context)
  const { store, now, newId, events } = context
  const conference = await findConference(context, wish.slug)
  const state = await store.transact(async (tx) => {
    const sessions = (await releaseInForce(tx, conference.id))?.body.sessions ?? []
    const session = sessions.find(({ code }) => code === wish.code)
    if (!session) throw new DomainError('not-found')
    const { places, end } = session
    if (session.cancelled) throw new DomainError('seat.cancelled')
    if (places === null) throw new DomainError('seat.not-needed')
    if (new Date(end) <= now() || conference.state !== 'open') throw new DomainError('seat.over')
    const own = await attendance(tx, conference.id, accountId)
    if (own.attendance !== 'confirmed' || !own.registrationId)
      throw new DomainError('seat.not-registered')
    const there = await seatOf(tx, session.id, own.registrationId)
    if (there) return there.state
    const held = (await seatsOf(tx, accountId, conference.id)).filter(
      (seat) => seat.state === 'taken',
    )
    const other = seatBeside(
      sessions,
      held.map(({ sessionId }) => sessionId),
      session,
    )
    if (other)
      throw new DomainError('seat.overlap', { titleRu: other.title.ru, titleEn: other.title.en })
    // Whoever waited longer goes first, should a place have become free unnoticed.
    await promote(tx, context, conference, session)
    const taken = (await countSeats(tx, [session.id])).get(session.id) ?? 0
    const free = taken < places
    if (!free && !wish.line) throw new DomainError('seat.full')
    const given = free ? ('taken' as const) : ('waiting' as const)
    await insertSeat(tx, {
      id: newId(),
      conferenceId: conference.id,
      sessionId: session.id,
      registrationId: own.registrationId,
      accountId,
      state: given,
      since: now(),
    })
    // Pages everybody sees say whether it is full, not how many sit: they change with the last place only.
    if (free && taken + 1 === places) await raiseVersion(tx, 'conference')
    return given
  })
  events.publish({ type: 'content.changed', area: 'conference' })
  return state
}
