import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import { groupById } from '#db/queries/registration-groups.ts'
import { registrationByEmail, type Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { managed, type Managed } from './managed.ts'
import { move } from './move.ts'
import { fits, readPlaces } from './places.ts'
import { readRegistry, underLock } from './registry.ts'

/**
 * Undoes a cancellation or a refusal: the registration is confirmed again if a place is still there.
 * @throws DomainError `not-found`, `form.stale`, `registration.over`; `registration.full` where the place went to somebody
 *   else; `registration.exists` where the person registered again meanwhile
 */
export async function restoreRegistration(context: Context, of: Managed): Promise<Registration> {
  ask(context, 'conference.manage-registrations', { scope: 'conference', scopeId: of.conferenceId })
  const { store } = context
  const registry = await readRegistry(store.read, of.conferenceId)
  return underLock(store, context.now(), async (tx) => {
    const { row, done } = await managed(tx, of, {
      from: ['cancelled', 'declined', 'expired'],
      already: ['confirmed'],
    })
    if (done) return row
    const group = row.groupId ? await groupById(tx, of.conferenceId, row.groupId) : undefined
    // A manager's address stands for those of their people who have none.
    const managers = fold(row.email) === fold(group?.managerEmail ?? '')
    const emailKey = row.email && !managers ? fold(row.email) : null
    if (emailKey && (await registrationByEmail(tx, of.conferenceId, emailKey)))
      throw new DomainError('registration.exists')
    const places = await readPlaces(tx, of.conferenceId, registry.fields)
    if (!fits(places, places.needsOf(row.kindId, row.answers as never)))
      throw new DomainError('registration.full')
    return move(tx, context, registry, row, 'confirmed', { set: { emailKey }, what: 'restored' })
  })
}
