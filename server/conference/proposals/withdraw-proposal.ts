import { DomainError } from '#app/domain/shared/errors.ts'
import { updateProposal } from '#db/queries/conference-proposals.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { ownProposal } from './own.ts'

/**
 * Takes one's own proposal back, at any time before a decision. Done twice, it is done once.
 * @throws DomainError `not-found`, `proposal.decided`
 */
export async function withdrawProposal(
  context: Context,
  { slug, code }: { slug: string; code: string },
): Promise<void> {
  ask(context, 'conference.propose')
  const accountId = ownId(context)
  const conference = await findConference(context, slug)
  await context.store.transact(async (tx) => {
    const { id, state, version } = await ownProposal(tx, conference.id, code, accountId)
    if (state === 'withdrawn') return
    if (state === 'accepted' || state === 'declined') throw new DomainError('proposal.decided')
    await updateProposal(tx, id, {
      state: 'withdrawn',
      updatedAt: context.now(),
      version: version + 1,
    })
  })
}
