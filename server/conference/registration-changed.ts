import type { registration } from '#db/schema/index.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { webhooksOfRegistration } from './webhooks/queue-webhooks.ts'

export type RegistrationRow = typeof registration.$inferSelect

/** What follows a change of a registration, inside its transaction: revoked tickets, seats given up, webhooks. */
type Follower = (
  tx: Tx,
  context: Context,
  change: { registration: RegistrationRow; from: RegistrationState | null },
) => Promise<void>

const followers: readonly Follower[] = [webhooksOfRegistration]

/** Tells every follower, in the transaction of the change. `from` is null for a new registration. */
export const registrationChanged: Follower = async (tx, context, change) => {
  for (const follow of followers) await follow(tx, context, change)
}
