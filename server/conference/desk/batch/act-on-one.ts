import type { BatchAction } from '#app/domain/conference/desk/vocabulary.ts'
import { addTag, removeTag } from '#db/queries/conference-attendees.ts'
import { ask, type Context } from '../../../context.ts'
import { approveRegistration } from '../../registration/approve-registration.ts'
import { cancelRegistration } from '../../registration/cancel-registration.ts'
import { changeKind } from '../../registration/change-kind.ts'
import { declineRegistration } from '../../registration/decline-registration.ts'
import { sendTicket } from '../send-ticket.ts'

/**
 * One attendee's part of an act on many.
 * @param target the id of the new kind or of the tag
 * @throws DomainError what the action's own verb throws
 */
export async function actOnOne(
  context: Context,
  {
    action,
    target,
    ...of
  }: {
    action: BatchAction
    target: string | null
    conferenceId: string
    registrationId: string
  },
): Promise<void> {
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: of.conferenceId })
  switch (action) {
    case 'approve':
      return void (await approveRegistration(context, of))
    case 'decline':
      return void (await declineRegistration(context, of))
    case 'cancel':
      return void (await cancelRegistration(context, of))
    case 'kind':
      return void (await changeKind(context, { ...of, kindId: target! }))
    case 'ticket':
      return sendTicket(context, of)
    case 'tag':
      return void (await context.store.transact((tx) => addTag(tx, of.registrationId, target!)))
    case 'untag':
      return void (await context.store.transact((tx) => removeTag(tx, of.registrationId, target!)))
  }
}
