import { callWindow } from '#app/domain/conference/proposals/window.ts'
import { callOf, proposalTracks } from '#db/queries/conference-proposals.ts'
import { ownAccount } from '../../accounts/own-account.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { ownProposal } from './own.ts'
import { DomainError } from '#app/domain/shared/errors.ts'

/** The address of a proposal that is not there yet. */
export const NEW = 'new'

/**
 * One's own proposal with all its form needs; `new`: an empty one.
 * @throws DomainError `not-found`; `call.closed` for a new one outside the call's time
 */
export async function showOwnProposal(context: Context, slug: string, code: string) {
  ask(context, 'conference.propose')
  const accountId = ownId(context)
  const { store, now } = context
  const conference = await findConference(context, slug)
  const call = await callOf(store.read, conference.id)
  const proposal =
    code === NEW ? null : await ownProposal(store.read, conference.id, code, accountId)
  if (!proposal && !call?.published) throw new DomainError('not-found')
  const open = call?.published === true && callWindow(call, now()) === 'open'
  if (!proposal && !open) throw new DomainError('call.closed')
  const { name, email, lang } = await ownAccount(store.read, context)
  const tracks = await proposalTracks(store.read, conference.id)
  const editable =
    open && (!proposal || proposal.state === 'draft' || proposal.state === 'submitted')
  return {
    conference: { slug, title: { ru: conference.titleRu, en: conference.titleEn } },
    call: {
      kinds: call?.kinds ?? [],
      abstractMost: call?.abstractMost ?? 0,
      closesAt: call?.closesAt.toISOString() ?? null,
      zone: conference.zone,
    },
    tracks: tracks.map(({ id, nameRu, nameEn }) => ({ id, name: { ru: nameRu, en: nameEn } })),
    editable,
    /** What is known of the author before they type. */
    author: {
      nameRu: lang === 'ru' ? name : '',
      nameEn: lang === 'en' ? name : '',
      email,
    },
    proposal: proposal && {
      ...proposal,
      accountId: undefined,
      decidedBy: undefined,
      createdAt: proposal.createdAt.toISOString(),
      updatedAt: proposal.updatedAt.toISOString(),
      submittedAt: proposal.submittedAt?.toISOString() ?? null,
      decidedAt: proposal.decidedAt?.toISOString() ?? null,
    },
  }
}
