import { targetOf, type BatchQuery } from '#app/domain/conference/desk/batch.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { attendeeChoices, attendeeNames } from '#db/queries/conference-attendees.ts'
import { batchSubjects, tagByName } from '#db/queries/conference-batches.ts'
import type { Db, Tx } from '#db/store.ts'

/**
 * Whom an act means, by id, and what it looks at of each.
 * @throws DomainError `form.invalid` at `newKind` for a kind of another conference
 */
export async function meantBy(db: Db | Tx, conferenceId: string, query: BatchQuery) {
  const { act, who, newKind, newTag, id: chosen, ...filter } = query
  if (act === 'kind' && newKind !== '') {
    const { kinds } = await attendeeChoices(db, conferenceId)
    if (!kinds.some(({ id }) => id === newKind))
      throw new DomainError('form.invalid', {}, { newKind: 'choice' })
  }
  const target = targetOf({ act, newKind, newTag })
  const tagId =
    (act === 'tag' || act === 'untag') && target
      ? await tagByName(db, conferenceId, target)
      : undefined
  const ids =
    who === 'chosen'
      ? [...new Set(chosen)]
      : (await attendeeNames(db, conferenceId, filter)).map(({ id }) => id)
  return { target, tagId, subjects: await batchSubjects(db, conferenceId, ids, tagId) }
}
