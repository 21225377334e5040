import { deleteFeed } from '#db/queries/conference-agenda.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/** Ends the secret address of one's own calendar. */
export async function revokeFeed(context: Context, slug: string): Promise<void> {
  ask(context, 'conference.agenda')
  const accountId = ownId(context)
  const { id: conferenceId } = await findConference(context, slug)
  await context.store.transact((tx) => deleteFeed(tx, accountId, conferenceId))
}
