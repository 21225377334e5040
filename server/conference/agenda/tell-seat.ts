import type { SeatNews } from '#app/domain/conference/agenda/seats.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import type { SeatRow } from '#db/queries/conference-agenda.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import { recipientOf } from '#db/queries/mail.ts'
import { registrationById } from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { enqueueMail } from '../../mail/enqueue.ts'
import { notify } from '../../mail/notify.ts'

const kinds = { line: 'seat.got', given: 'seat.given', lost: 'seat.lost' } as const

/**
 * Tells somebody what became of their seat, in its transaction: by a letter of its own, for the session may begin before the
 * next digest. Who has no account gets it at the address of their registration.
 */
export async function tellSeat(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  {
    seat,
    news,
    conference,
    session,
  }: {
    seat: Pick<SeatRow, 'id' | 'accountId' | 'registrationId'>
    news: SeatNews
    conference: Pick<ConferenceRow, 'id' | 'slug' | 'titleRu' | 'titleEn' | 'zone'>
    session: ReleasedSession
  },
): Promise<void> {
  const { accountId } = seat
  const names = { ru: conference.titleRu, en: conference.titleEn }
  const href = `/conferences/${conference.slug}/sessions/${session.code}`
  const params = { session: session.title, conference: names }
  if (accountId)
    await notify(tx, context, { accountId, kind: kinds[news], params, href, mailed: true })
  const person = accountId
    ? await recipientOf(tx, accountId)
    : await registrationById(tx, conference.id, seat.registrationId)
  if (!person?.email) return
  await enqueueMail(tx, context, {
    to: person.email,
    lang: person.lang,
    accountId,
    template: 'session-seat',
    params: { ...params, href, news, start: session.start, zone: conference.zone },
    key: `${kinds[news]}:${seat.id}:${context.now().getTime()}`,
  })
}
