import { deleteFeed, insertFeed } from '#db/queries/conference-agenda.ts'
import { newToken } from '../../accounts/one-time-link.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/** Makes the secret address of one's own calendar; one made before stops working. */
export async function makeFeed(context: Context, slug: string): Promise<void> {
  ask(context, 'conference.agenda')
  const accountId = ownId(context)
  const { id: conferenceId } = await findConference(context, slug)
  await context.store.transact(async (tx) => {
    await deleteFeed(tx, accountId, conferenceId)
    await insertFeed(tx, { token: newToken(), accountId, conferenceId, createdAt: context.now() })
  })
}
