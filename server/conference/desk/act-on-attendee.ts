import { DomainError } from '#app/domain/shared/errors.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { approveRegistration } from '../registration/approve-registration.ts'
import { cancelRegistration } from '../registration/cancel-registration.ts'
import { changeKind } from '../registration/change-kind.ts'
import { declineRegistration } from '../registration/decline-registration.ts'
import { offerPlace } from '../registration/offer-place.ts'
import { restoreRegistration } from '../registration/restore-registration.ts'
import { sendTicket } from './send-ticket.ts'

export type AttendeeAct =
  | { act: 'approve' | 'restore' | 'offer' | 'ticket' }
  | { act: 'decline' | 'cancel'; reason: string }
  | { act: 'kind'; kindId: string }

/**
 * Does to one attendee what an organiser may: all by the verbs of registration, which ask for the right themselves.
 * @param version what the page showed; what was changed since is told
 * @throws DomainError `not-found`, `permission.denied`, `form.stale`, and what the verb throws
 */
export async function actOnAttendee(
  context: Context,
  { slug, id, version, ...what }: { slug: string; id: string; version: number } & AttendeeAct,
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  const of = { conferenceId: conference.id, registrationId: id, version }
  switch (what.act) {
    case 'approve':
      return void (await approveRegistration(context, of))
    case 'decline':
      return void (await declineRegistration(context, { ...of, note: what.reason }))
    case 'cancel':
      return void (await cancelRegistration(context, { ...of, note: what.reason }))
    case 'restore':
      return void (await restoreRegistration(context, of))
    case 'offer':
      return void (await offerPlace(context, of))
    case 'kind':
      return void (await changeKind(context, { ...of, kindId: what.kindId }))
    case 'ticket':
      return sendTicket(context, of)
    default:
      throw new DomainError('form.broken')
  }
}
