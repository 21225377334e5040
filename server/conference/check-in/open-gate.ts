import { DomainError } from '#app/domain/shared/errors.ts'
import { gateOf, insertDevice } from '#db/queries/conference-gates.ts'
import { hashToken, newToken } from '../../accounts/one-time-link.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/** An organiser's own browser works at a gate for this long. */
const HOURS = 16

/**
 * An organiser works at a gate in their own browser: no link is needed.
 * @param label what the device is called among the organisers
 * @returns the secret the browser keeps, and until when it works
 * @throws DomainError `not-found` for a gate of another conference, `gate.closed`
 */
export async function openGate(
  context: Context,
  slug: string,
  { gateId, label }: { gateId: string; label: string },
): Promise<{ secret: string; until: Date }> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.gates', { scope: 'conference', scopeId: conference.id })
  const { newId } = context
  const now = context.now()
  const secret = newToken()
  const until = new Date(now.getTime() + HOURS * 3_600_000)
  await context.store.transact(async (tx) => {
    const gate = await gateOf(tx, conference.id, gateId)
    if (!gate) throw new DomainError('not-found')
    if (gate.closedAt) throw new DomainError('gate.closed')
    await insertDevice(tx, {
      id: newId(),
      conferenceId: conference.id,
      gateId,
      label,
      linkHash: null,
      linkUntil: null,
      secretHash: hashToken(secret),
      pairedAt: now,
      expiresAt: until,
      endedAt: null,
      createdAt: now,
      createdBy: accountOf(context),
      seenAt: now,
      waiting: 0,
      skew: 0,
    })
  })
  return { secret, until }
}
