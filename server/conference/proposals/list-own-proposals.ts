import { callWindow, type CallWindow } from '#app/domain/conference/proposals/window.ts'
import type { ProposalState } from '#app/domain/conference/proposals/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { callOf, proposalsOf } from '#db/queries/conference-proposals.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/** One's own proposals to a conference, and whether a further one may be handed in. */
export async function listOwnProposals(context: Context, slug: string) {
  ask(context, 'conference.propose')
  const accountId = ownId(context)
  const { store, now } = context
  const conference = await findConference(context, slug)
  const call = await callOf(store.read, conference.id)
  const proposals = await proposalsOf(store.read, conference.id, accountId)
  const window: CallWindow = call?.published ? callWindow(call, now()) : 'closed'
  return {
    conference: {
      slug,
      title: { ru: conference.titleRu, en: conference.titleEn } satisfies Bilingual,
      zone: conference.zone,
    },
    window,
    closesAt: call?.closesAt.toISOString() ?? null,
    proposals: proposals.map(({ code, state, kind, titleRu, titleEn, updatedAt }) => ({
      code,
      state: state satisfies ProposalState,
      kind,
      title: { ru: titleRu || titleEn, en: titleEn || titleRu } satisfies Bilingual,
      updatedAt: updatedAt.toISOString(),
    })),
  }
}
