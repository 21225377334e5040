import { fold } from '#app/domain/shared/text.ts'
import { recipientOf } from '#db/queries/mail.ts'
import { registrationsOfAccount, type Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { readyLinks, registrationToken } from './links.ts'

/**
 * The registrations of who is signed in: those made by them or for their confirmed address; the live one first. For a
 * visitor none.
 * @param conferenceId only of this conference
 */
export async function findOwnRegistrations(
  context: Context,
  conferenceId?: string,
): Promise<{ registration: Registration; token: string }[]> {
  ask(context, 'conference.own-registration')
  const { store, actor } = context
  if (actor.kind !== 'account') return []
  const own = await recipientOf(store.read, actor.accountId)
  if (!own) return []
  const rows = await registrationsOfAccount(
    store.read,
    actor.accountId,
    fold(own.email),
    conferenceId,
  )
  if (rows.length === 0) return []
  await readyLinks(store, context.now())
  return rows.map((registration) => ({
    registration,
    token: registrationToken(store, registration),
  }))
}
