import type { Conclusion } from '#app/domain/clusters/monitoring/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { objectOf } from '#db/queries/monitoring-rounds.ts'
import { expertiseOf, insertExpertise } from '#db/queries/monitoring-work.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

export type NewExpertise = {
  year: number
  objectId: string
  document: string
  conclusion: Conclusion
  note: string | null
}

/**
 * Writes down what an expert found of a document. The same once more, by a double click, is one entry.
 * @throws DomainError `not-found` for an object of another round
 */
export async function noteExpertise(
  context: Context,
  { year, objectId, document, conclusion, note }: NewExpertise,
): Promise<void> {
  ask(context, 'monitoring.examine')
  const { store, now, newId } = context
  await store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    if (!(await objectOf(tx, round.id, objectId))) throw new DomainError('not-found')
    const last = (await expertiseOf(tx, objectId)).at(-1)
    if (last?.document === document && last.conclusion === conclusion && last.note === note) return
    await insertExpertise(tx, {
      id: newId(),
      objectId,
      document,
      conclusion,
      note,
      checkedBy: accountOf(context),
      checkedAt: now(),
    })
  })
}
