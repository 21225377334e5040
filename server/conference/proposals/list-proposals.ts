import { rank, scoreOf, type Score } from '#app/domain/conference/proposals/score.ts'
import { callWindow, type CallWindow } from '#app/domain/conference/proposals/window.ts'
import { can } from '#app/domain/accounts/permissions.ts'
import { callOf, handedInProposals, reviewsOf } from '#db/queries/conference-proposals.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { namedIn } from './own.ts'

/**
 * What was handed in, best first. A reviewer sees the scores of those they judged themselves; organisers see all. Whoever
 * is named in a proposal sees no score of it.
 */
export async function listProposals(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  const thing = { scope: 'conference', scopeId: conference.id } as const
  ask(context, 'conference.review-proposals', thing)
  const accountId = ownId(context)
  const { store, actor, now } = context
  const decides = can(actor, 'conference.decide-proposals', thing)
  const call = await callOf(store.read, conference.id)
  const proposals = await handedInProposals(store.read, conference.id)
  const reviews = await reviewsOf(
    store.read,
    proposals.map(({ id }) => id),
  )
  const none: Score = { mean: null, spread: 0, reviews: 0, byCriterion: {} }
  const isNamed = await namedIn(store.read, accountId)
  const rows = proposals.map((one) => {
    const ofIt = reviews.filter(({ proposalId }) => proposalId === one.id)
    const own = ofIt.find(({ reviewerId }) => reviewerId === accountId)
    const named = isNamed(one)
    const sees = !named && (decides || (own !== undefined && !own.conflict))
    const score = scoreOf(call?.criteria ?? [], ofIt)
    return {
      code: one.code,
      state: one.state,
      kind: one.kind,
      title: { ru: one.titleRu || one.titleEn, en: one.titleEn || one.titleRu },
      minutes: one.minutes,
      reviews: score.reviews,
      own: named || own?.conflict ? 'conflict' : own ? 'given' : 'waiting',
      /** Changed after one's own review. */
      changed: own !== undefined && own.updatedAt < one.updatedAt,
      score: sees ? score : none,
    } as const
  })
  const window: CallWindow | null = call ? callWindow(call, now()) : null
  return {
    conference: { slug, title: { ru: conference.titleRu, en: conference.titleEn } },
    decides,
    call: call
      ? {
          window,
          published: call.published,
          opensAt: call.opensAt.toISOString(),
          closesAt: call.closesAt.toISOString(),
          scale: call.scale,
          zone: conference.zone,
        }
      : null,
    proposals: rank(rows),
  }
}
