import { DomainError } from '#app/domain/shared/errors.ts'
import { gateOf, insertDevice } from '#db/queries/conference-gates.ts'
import { hashToken, newToken } from '../../accounts/one-time-link.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

const DAY = 86_400_000
/** A link waits this long for its device. */
const LINK_DAYS = 7

/**
 * Makes a link that turns one browser into a device of a gate. Its secret is given out here and never again.
 * @param days how long the device may work
 * @throws DomainError `not-found` for a gate of another conference, `gate.closed`
 */
export async function makeDeviceLink(
  context: Context,
  slug: string,
  { gate: gateId, label, days }: { gate: string; label: string; days: number },
): Promise<{ token: string; label: string; until: Date }> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.gates', { scope: 'conference', scopeId: conference.id })
  const { newId } = context
  const now = context.now()
  const token = newToken()
  const until = new Date(now.getTime() + days * DAY)
  await context.store.transact(async (tx) => {
    const gate = await gateOf(tx, conference.id, gateId)
    if (!gate) throw new DomainError('not-found')
    if (gate.closedAt) throw new DomainError('gate.closed')
    const id = newId()
    await insertDevice(tx, {
      id,
      conferenceId: conference.id,
      gateId,
      label,
      linkHash: hashToken(token),
      linkUntil: new Date(now.getTime() + LINK_DAYS * DAY),
      secretHash: null,
      pairedAt: null,
      expiresAt: until,
      endedAt: null,
      createdAt: now,
      createdBy: accountOf(context),
      seenAt: null,
      waiting: 0,
      skew: 0,
    })
    await audit(tx, context, {
      action: 'gate.device-made',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { gate: gateId, device: id, days },
    })
  })
  return { token, label, until }
}
