import type { registration } from '#db/schema/index.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { webhooksOfRegistration } from './webhooks/queue-webhooks.ts'
import { followRegistration } from './tickets/follow-registration.ts'
import { seatsAfterRegistration } from './agenda/after-registration.ts'

export type RegistrationRow = typeof registration.$inferSelect

export type RegistrationChange = {
  registration: RegistrationRow
  /** Null for a new registration. */
  from: RegistrationState | null
  /** It went to another person: the ticket of the one before opens no door. */
  swapped?: boolean
}

/** What follows a change of a registration, inside its transaction: revoked tickets, seats given up, webhooks. */
type Follower = (tx: Tx, context: Context, change: RegistrationChange) => Promise<void>

const followers: readonly Follower[] = [
  followRegistration,
  seatsAfterRegistration,
  webhooksOfRegistration,
]

/** Tells every follower, in the transaction of the change. `from` is null for a new registration. */
export const registrationChanged: Follower = async (tx, context, change) => {
  for (const follow of followers) await follow(tx, context, change)
}
