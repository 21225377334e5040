import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import type { RegistrationChange } from '../registration-changed.ts'
import { revokeTicket } from './revoke-ticket.ts'

/**
 * A confirmed registration that is given up, or goes to somebody else, takes its ticket with it. A new registration
 * costs nothing here: its ticket is made when somebody looks at it.
 */
export async function followRegistration(
  tx: Tx,
  context: Context,
  { registration, from, swapped = false }: RegistrationChange,
): Promise<void> {
  if (from !== 'confirmed') return
  if (registration.state !== 'confirmed' || swapped) await revokeTicket(tx, context, registration)
}
