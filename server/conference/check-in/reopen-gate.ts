import { DomainError } from '#app/domain/shared/errors.ts'
import { gateOf, updateGate } from '#db/queries/conference-gates.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * Opens a closed gate again; its devices need new links.
 * @throws DomainError `not-found` for a gate of another conference
 */
export async function reopenGate(context: Context, slug: string, gateId: string): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.gates', { scope: 'conference', scopeId: conference.id })
  await context.store.transact(async (tx) => {
    const gate = await gateOf(tx, conference.id, gateId)
    if (!gate) throw new DomainError('not-found')
    if (gate.closedAt) await updateGate(tx, gate.id, gate.version, { closedAt: null })
  })
}
