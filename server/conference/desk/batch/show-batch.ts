import { isUndoable } from '#app/domain/conference/desk/vocabulary.ts'
import type { BatchReason } from '#app/domain/conference/desk/batch.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { attendeeChoices } from '#db/queries/conference-attendees.ts'
import { batchById, batchSubjects } from '#db/queries/conference-batches.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'

/** Names listed of those that were not changed. */
const LISTED = 200

/**
 * An act on many: how far it is, what it changed, whom it could not change and why.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showBatch(context: Context, { slug, id }: { slug: string; id: string }) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  const db = context.store.read
  const batch = await batchById(db, id, conference.id)
  if (!batch) throw new DomainError('not-found')
  const { kinds, tags } = await attendeeChoices(db, conference.id)
  const kind = kinds.find((one) => one.id === batch.target)
  const tag = tags.find((one) => one.id === batch.target)
  const reasonOf = new Map(batch.refused.map((one) => [one.id, one.reason]))
  const names = await batchSubjects(
    db,
    conference.id,
    [...reasonOf.keys()].slice(0, LISTED),
    undefined,
  )
  return {
    action: batch.action,
    state: batch.state,
    target: kind ? { ru: kind.ru, en: kind.en } : tag ? { ru: tag.name, en: tag.name } : null,
    meant: batch.wanted.length,
    done: batch.done.length,
    refused: batch.refused.length,
    listed: names.map((one) => ({
      id: one.id,
      name: one.name,
      reason: reasonOf.get(one.id) as BatchReason,
    })),
    startedAt: batch.startedAt,
    undoable: batch.state === 'done' && batch.done.length > 0 && isUndoable(batch.action),
  }
}
