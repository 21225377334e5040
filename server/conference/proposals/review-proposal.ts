import { DomainError } from '#app/domain/shared/errors.ts'
import type { FieldErrors } from '#app/domain/shared/form.ts'
import { callOf, proposalByCode, writeReview } from '#db/queries/conference-proposals.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { isNamedIn } from './own.ts'

type Given = {
  slug: string
  code: string
  /** By the criterion's id, as sent: `score.<id>`. */
  scores: Readonly<Record<string, string>>
  comment: string
  /** The reviewer has an interest in it and does not judge. */
  conflict: boolean
}

/**
 * Writes down what one thinks of a proposal, in place of what one thought before.
 * @throws DomainError `not-found`; `proposal.decided`; `proposal.conflict` for who is named in it; `form.invalid` at
 *   `score.<id>` where a criterion is not scored within the scale
 */
export async function reviewProposal(context: Context, given: Given): Promise<void> {
  const conference = await findConference(context, given.slug)
  ask(context, 'conference.review-proposals', { scope: 'conference', scopeId: conference.id })
  const reviewerId = ownId(context)
  const { store, now } = context
  await store.transact(async (tx) => {
    const found = await proposalByCode(tx, conference.id, given.code)
    const call = await callOf(tx, conference.id)
    if (!found || found.state === 'draft' || !call) throw new DomainError('not-found')
    if (found.state !== 'submitted') throw new DomainError('proposal.decided')
    if (await isNamedIn(tx, found, reviewerId)) throw new DomainError('proposal.conflict')
    const scores: Record<string, number> = {}
    const errors: FieldErrors = {}
    for (const { id } of given.conflict ? [] : call.criteria) {
      const score = Number(given.scores[id] ?? NaN)
      if (Number.isInteger(score) && score >= 1 && score <= call.scale) scores[id] = score
      else errors[`score.${id}`] = 'required'
    }
    if (Object.keys(errors).length > 0) throw new DomainError('form.invalid', {}, errors)
    await writeReview(tx, {
      proposalId: found.id,
      reviewerId,
      scores,
      comment: given.comment,
      conflict: given.conflict,
      updatedAt: now(),
    })
  })
}
