import { DomainError } from '#app/domain/shared/errors.ts'
import { endDevices, gateOf, updateGate } from '#db/queries/conference-gates.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * Closes a gate: its devices let nobody in any more. What happened there stays. Closed already is fine.
 * @throws DomainError `not-found` for a gate of another conference
 */
export async function closeGate(context: Context, slug: string, gateId: string): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.gates', { scope: 'conference', scopeId: conference.id })
  const now = context.now()
  await context.store.transact(async (tx) => {
    const gate = await gateOf(tx, conference.id, gateId)
    if (!gate) throw new DomainError('not-found')
    if (gate.closedAt) return
    await updateGate(tx, gate.id, gate.version, { closedAt: now })
    await endDevices(tx, { gateId: gate.id }, now)
  })
}
