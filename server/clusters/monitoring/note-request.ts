import { DomainError } from '#app/domain/shared/errors.ts'
import { objectOf } from '#db/queries/monitoring-rounds.ts'
import { insertRequest, requestsOf } from '#db/queries/monitoring-work.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

export type NewRequest = {
  year: number
  /** Null: about the round as a whole. */
  objectId: string | null
  authority: string
  question: string
  /** YYYY-MM-DD, both. */
  sentOn: string
  dueOn: string | null
}

/**
 * Writes down a request sent to an authority or a public organisation. A double click makes one.
 * @throws DomainError `not-found` for an object of another round; `form.invalid` at `dueOn` (before the request)
 */
export async function noteRequest(
  context: Context,
  { year, objectId, authority, question, sentOn, dueOn }: NewRequest,
): Promise<void> {
  ask(context, 'monitoring.examine')
  if (dueOn !== null && dueOn < sentOn) throw new DomainError('form.invalid', {}, { dueOn: 'date' })
  const { store, now, newId } = context
  await store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    if (objectId !== null && !(await objectOf(tx, round.id, objectId)))
      throw new DomainError('not-found')
    const there = await requestsOf(tx, round.id, objectId ?? undefined)
    const same = there.some(
      (one) =>
        one.objectId === objectId &&
        one.authority === authority &&
        one.question === question &&
        one.sentOn === sentOn,
    )
    if (same) return
    await insertRequest(tx, {
      id: newId(),
      roundId: round.id,
      objectId,
      authority,
      question,
      sentOn,
      dueOn,
      answeredOn: null,
      answer: null,
      writtenBy: accountOf(context),
      createdAt: now(),
    })
  })
}
