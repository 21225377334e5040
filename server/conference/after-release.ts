import type { ConferenceRow, ReleaseRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { webhooksOfRelease } from './webhooks/queue-webhooks.ts'
import { agendasAfterRelease } from './agenda/after-release.ts'

/** What follows a release, inside its transaction: notices to be sent after the quiet time, webhooks, seats. */
type Follower = (
  tx: Tx,
  context: Context,
  published: { conference: ConferenceRow; release: ReleaseRow },
) => Promise<void>

const followers: readonly Follower[] = [agendasAfterRelease, webhooksOfRelease]

/** Tells every follower of a release, in the transaction that made it. */
export const afterRelease: Follower = async (tx, context, published) => {
  for (const follow of followers) await follow(tx, context, published)
}
