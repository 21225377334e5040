import { revokedIssues, writeRevokedTicket } from '#db/queries/conference-tickets.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import type { RegistrationRow } from '../registration-changed.ts'

/**
 * Revokes the ticket a registration has now, in the transaction of the cause: a cancellation, another name, a lost
 * telephone. The next ticket has the next issue. Part of another verb, which has asked for its permission.
 */
export async function revokeTicket(
  tx: Tx,
  { now }: Pick<Context, 'now'>,
  { id, conferenceId }: Pick<RegistrationRow, 'id' | 'conferenceId'>,
): Promise<void> {
  const last = (await revokedIssues(tx, [id])).get(id)
  await writeRevokedTicket(tx, {
    registrationId: id,
    conferenceId,
    issue: last === undefined ? 0 : last + 1,
    revokedAt: now(),
  })
}
