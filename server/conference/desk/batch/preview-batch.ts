import {
  reasonAgainst,
  type BatchQuery,
  type BatchReason,
} from '#app/domain/conference/desk/batch.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { meantBy } from './meant-by.ts'

/** Names given as examples. */
const EXAMPLES = 5

/**
 * What an act on many would do: how many it would change, how many it would leave as they are, and why.
 * @throws DomainError `not-found`, `permission.denied`; `form.invalid` at `newKind`
 */
export async function previewBatch(
  context: Context,
  { slug, query }: { slug: string; query: BatchQuery },
) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  const { target, subjects } = await meantBy(context.store.read, conference.id, query)
  const reasons = new Map<BatchReason, number>()
  const changed: string[] = []
  for (const subject of subjects) {
    const reason = reasonAgainst(query.act, target, subject)
    if (reason === null) changed.push(subject.name)
    else reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  return {
    meant: subjects.length,
    will: changed.length,
    wont: [...reasons].map(([reason, n]) => ({ reason, n })),
    examples: changed.slice(0, EXAMPLES),
    /** For the form, so that pressing twice is once. */
    batch: context.newId(),
  }
}
