import { codeOf } from '#app/domain/conference/codes.ts'
import { missingIn } from '#app/domain/conference/proposals/complete.ts'
import type { PersonInput, ProposalInput } from '#app/domain/conference/proposals/forms.ts'
import type { ProposedSpeaker } from '#app/domain/conference/proposals/vocabulary.ts'
import { callWindow } from '#app/domain/conference/proposals/window.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import {
  callOf,
  insertProposal,
  proposalByCode,
  proposalsOf,
  proposalTracks,
  updateProposal,
  type CallRow,
} from '#db/queries/conference-proposals.ts'
import type { Tx } from '#db/store.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { ownProposal } from './own.ts'
import { NEW } from './show-own-proposal.ts'

type Given = {
  slug: string
  /** Of the proposal; `new` begins one. */
  code: string
  /** Of the page: the language letters about it are written in. */
  lang: Lang
  input: ProposalInput
  /** Hand it in: everything required must be there. */
  submit: boolean
}

/** Drafts and handed-in ones of one person; beyond it something is wrong. */
const MOST_KEPT = 40

/**
 * Saves a proposal as a draft or hands it in. What was handed in may be changed until the call closes or a decision is
 * made.
 * @returns its code
 * @throws DomainError `call.closed`; `form.stale`; `proposal.decided`; `proposal.enough`; `form.invalid` at what is
 *   missing when it is handed in
 */
export async function saveProposal(context: Context, given: Given): Promise<string> {
  ask(context, 'conference.propose')
  const accountId = ownId(context)
  const { store, now, newId } = context
  const conference = await findConference(context, given.slug)
  return store.transact(async (tx) => {
    const call = await callOf(tx, conference.id)
    if (!call?.published || callWindow(call, now()) !== 'open') throw new DomainError('call.closed')
    const own = await proposalsOf(tx, conference.id, accountId)
    const known =
      given.code === NEW ? null : await ownProposal(tx, conference.id, given.code, accountId)
    if (known && known.state !== 'draft' && known.state !== 'submitted')
      throw new DomainError('proposal.decided')
    if (known && known.version !== given.input.version) throw new DomainError('form.stale')
    if (!known && own.length >= MOST_KEPT)
      throw new DomainError('proposal.enough', { most: MOST_KEPT })
    const handedIn = given.submit || known?.state === 'submitted'
    if (handedIn) {
      const missing = missingIn(given.input, given.lang, call)
      if (Object.keys(missing).length > 0) throw new DomainError('form.invalid', {}, missing)
    }
    if (given.submit && known?.state !== 'submitted') mayHandIn(own, call)
    const row = {
      ...(await columnsOf(tx, conference.id, given.input)),
      lang: given.lang,
      state: handedIn ? ('submitted' as const) : ('draft' as const),
      submittedAt: known?.submittedAt ?? (handedIn ? now() : null),
      updatedAt: now(),
    }
    if (known) {
      await updateProposal(tx, known.id, { ...row, version: known.version + 1 })
      return known.code
    }
    let code = codeOf(newId())
    while (await proposalByCode(tx, conference.id, code)) code = codeOf(newId())
    await insertProposal(tx, {
      ...row,
      id: newId(),
      conferenceId: conference.id,
      code,
      accountId,
      createdAt: now(),
      decidedAt: null,
      decidedBy: null,
      decisionNote: '',
      sessionId: null,
      isDemo: false,
      version: 1,
    })
    return code
  })
}

/** @throws DomainError `proposal.enough` */
function mayHandIn(own: readonly { state: string }[], { mostEach }: CallRow): void {
  const counting = own.filter(({ state }) => state !== 'draft' && state !== 'withdrawn')
  if (counting.length >= mostEach) throw new DomainError('proposal.enough', { most: mostEach })
}

async function columnsOf(tx: Tx, conferenceId: string, input: ProposalInput) {
  const { titleRu, titleEn, abstractRu, abstractEn, kind, languages, minutes, note } = input
  const tracks = await proposalTracks(tx, conferenceId)
  const trackId = tracks.find(({ id }) => id === input.track)?.id ?? null
  const named = (one: PersonInput) => Object.values(one).some((text) => text !== '')
  const speakers: ProposedSpeaker[] = [
    { own: true, ...input.own },
    ...input.co.filter(named).map((one) => ({ own: false, ...one })),
  ]
  return {
    titleRu,
    titleEn,
    abstractRu,
    abstractEn,
    kind,
    languages: [...new Set(languages)],
    minutes,
    trackId,
    note,
    speakers,
  }
}
