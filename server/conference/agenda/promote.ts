import { movingUp } from '#app/domain/conference/agenda/seats.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import { countSeats, lineOf, seatDown } from '#db/queries/conference-agenda.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import { recipientOf } from '#db/queries/mail.ts'
import type { Tx } from '#db/store.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import type { Context } from '../../context.ts'
import { enqueueMail } from '../../mail/enqueue.ts'
import { notify } from '../../mail/notify.ts'

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
    await tell(tx, context, { accountId: seat.accountId, seatId: seat.id, conference, session })
  }
  // Those who freed a place or added some were told by the page that it is full: whoever looks again sees whether it is.
  if (next.length > 0) await raiseVersion(tx, 'conference')
  return next.length
}

async function tell(
  tx: Tx,
  context: Clock,
  {
    accountId,
    seatId,
    conference,
    session,
  }: { accountId: string; seatId: string; conference: Named; session: ReleasedSession },
): Promise<void> {
  const names = { ru: conference.titleRu, en: conference.titleEn }
  const href = `/conferences/${conference.slug}/sessions/${session.code}`
  const params = { session: session.title, conference: names }
  // A letter of its own: the session may begin before the next digest.
  await notify(tx, context, { accountId, kind: 'seat.got', params, href, mailed: true })
  const person = await recipientOf(tx, accountId)
  if (!person) return
  await enqueueMail(tx, context, {
    to: person.email,
    lang: person.lang,
    accountId,
    template: 'session-seat',
    params: { ...params, href, start: session.start, zone: conference.zone },
    key: `seat.got:${seatId}:${context.now().getTime()}`,
  })
}
