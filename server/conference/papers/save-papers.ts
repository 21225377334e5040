import type { PapersInput } from '#app/domain/conference/papers.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readPapers, writePapers } from '#db/queries/papers.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * Says who signs a conference's papers and which it offers.
 * @throws DomainError `not-found`, `permission.denied`, `form.stale`
 */
export async function savePapers(
  context: Context,
  { slug, version, ...papers }: { slug: string } & PapersInput,
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.set-up-papers', { scope: 'conference', scopeId: conference.id })
  await context.store.transact(async (tx) => {
    const before = await readPapers(tx, conference.id)
    if ((before?.version ?? 0) !== version) throw new DomainError('form.stale')
    await writePapers(tx, { conferenceId: conference.id, ...papers, version: version + 1 })
  })
}
