import type { Verdict } from '#app/domain/clusters/monitoring/vocabulary.ts'
import type { BaseCategory } from '#app/domain/clusters/ladder/standing.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { objectOf, updateObjects } from '#db/queries/monitoring-rounds.ts'
import { proposalsOf } from '#db/queries/monitoring-work.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

export type Decided = {
  year: number
  objectId: string
  verdict: Verdict
  /** Of a subject. */
  category: BaseCategory | null
  curated: boolean
  reason: Bilingual
  /** Of the object as the expert saw it. */
  version: number
}

/**
 * Decides what an object is, with the reason; until publication it may be decided anew. What the rules
 * proposed is kept beside it.
 * @throws DomainError `form.stale` when it was decided meanwhile; `form.invalid` at `category` (a subject
 *   needs one; a proto-cluster is not curated)
 */
export async function decideObject(
  context: Context,
  { year, objectId, verdict, category, curated, reason, version }: Decided,
): Promise<void> {
  ask(context, 'monitoring.decide')
  const subject = verdict === 'subject'
  if (subject && category === null)
    throw new DomainError('form.invalid', {}, { category: 'required' })
  if (subject && curated && category === 'proto')
    throw new DomainError('form.invalid', {}, { category: 'choice' })
  const { store, now } = context
  await store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    const found = await objectOf(tx, round.id, objectId)
    if (!found) throw new DomainError('not-found')
    const { object } = found
    if (object.version !== version) throw new DomainError('form.stale')
    const { clusterId } = object
    const proposal = clusterId
      ? (await proposalsOf(tx, [clusterId], dayOf(now()))).get(clusterId)
      : undefined
    await updateObjects(tx, [objectId], {
      verdict,
      category: subject ? category : null,
      curated: subject && curated,
      reasonRu: reason.ru,
      reasonEn: reason.en,
      proposedCategory: proposal?.category ?? null,
      decidedAt: now(),
      decidedBy: accountOf(context),
      version: version + 1,
    })
  })
}
