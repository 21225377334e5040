import { can } from '#app/domain/accounts/permissions.ts'
import { scoreOf } from '#app/domain/conference/proposals/score.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  callOf,
  proposalByCode,
  proposalTracks,
  reviewsOf,
} from '#db/queries/conference-proposals.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { isNamedIn } from './own.ts'

/**
 * A proposal as those see it who judge it. What others said of it is shown once one's own review is written, so that each
 * judges alone first; an anonymous call hides who is behind it, from organisers too until they ask (`names`).
 * @throws DomainError `not-found`, also for a draft, which is its author's alone
 */
export async function showProposal(
  context: Context,
  slug: string,
  code: string,
  { names }: { names: boolean },
) {
  const conference = await findConference(context, slug)
  const thing = { scope: 'conference', scopeId: conference.id } as const
  ask(context, 'conference.review-proposals', thing)
  const accountId = ownId(context)
  const { store, actor } = context
  const decides = can(actor, 'conference.decide-proposals', thing)
  const found = await proposalByCode(store.read, conference.id, code)
  const call = await callOf(store.read, conference.id)
  if (!found || found.state === 'draft' || !call) throw new DomainError('not-found')
  const reviews = await reviewsOf(store.read, [found.id])
  const tracks = await proposalTracks(store.read, conference.id)
  const own = reviews.find(({ reviewerId }) => reviewerId === accountId)
  const named = await isNamedIn(store.read, found, accountId)
  const seesOthers = !named && (decides || (own !== undefined && !own.conflict))
  const hidden = call.anonymous && !(decides && names) && !named
  const track = tracks.find(({ id }) => id === found.trackId)
  return {
    conference: {
      slug,
      title: { ru: conference.titleRu, en: conference.titleEn },
      zone: conference.zone,
    },
    decides: decides && !named,
    named,
    anonymous: call.anonymous,
    hidden,
    criteria: call.criteria,
    scale: call.scale,
    proposal: {
      code: found.code,
      state: found.state,
      kind: found.kind,
      title: { ru: found.titleRu || found.titleEn, en: found.titleEn || found.titleRu },
      texts: {
        titleRu: found.titleRu,
        titleEn: found.titleEn,
        abstractRu: found.abstractRu,
        abstractEn: found.abstractEn,
      },
      languages: found.languages,
      minutes: found.minutes,
      track: track ? { ru: track.nameRu, en: track.nameEn } : null,
      // Written to the organisers; it may well say who writes.
      note: decides && !hidden ? found.note : '',
      speakers: hidden ? [] : found.speakers,
      submittedAt: found.submittedAt?.toISOString() ?? null,
      decidedAt: found.decidedAt?.toISOString() ?? null,
      decisionNote: found.decisionNote,
      sessionId: found.sessionId,
      version: found.version,
    },
    own: own ? { scores: own.scores, comment: own.comment, conflict: own.conflict } : null,
    changed: own !== undefined && own.updatedAt < found.updatedAt,
    score: seesOthers ? scoreOf(call.criteria, reviews) : null,
    reviews: seesOthers
      ? reviews.map(({ reviewer, scores, comment, conflict }) => ({
          reviewer,
          scores,
          comment,
          conflict,
        }))
      : [],
  }
}
