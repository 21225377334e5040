import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import {
  proposalByCode,
  updateProposal,
  type ProposalRow,
} from '#db/queries/conference-proposals.ts'
import { conferenceById, type ConferenceRow } from '#db/queries/conferences.ts'
import { recipientOf } from '#db/queries/mail.ts'
import type { Tx } from '#db/store.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { enqueueMail } from '../../mail/enqueue.ts'
import { notify } from '../../mail/notify.ts'
import { findConference } from '../find-conference.ts'
import { intoDraft } from './into-draft.ts'
import { isNamedIn } from './own.ts'

type Given = {
  slug: string
  code: string
  decision: 'accepted' | 'declined'
  /** To the author, with the decision. */
  note: string
  /** Of the proposal, as it was read. */
  version: number
}

/**
 * Decides on a proposal and tells its author. Accepted, it is a session of the draft at once, with its speakers. What was
 * declined may still be accepted; what was accepted is changed in the draft.
 * @throws DomainError `not-found`; `form.stale` where it changed since it was read; `proposal.decided`;
 *   `proposal.conflict` for who is named in it
 */
export async function decideProposal(context: Context, given: Given): Promise<void> {
  const found = await findConference(context, given.slug)
  ask(context, 'conference.decide-proposals', { scope: 'conference', scopeId: found.id })
  const decidedBy = ownId(context)
  const { store, now } = context
  await store.transact(async (tx) => {
    const conference = await conferenceById(tx, found.id)
    const proposal = await proposalByCode(tx, found.id, given.code)
    if (!conference || !proposal || proposal.state === 'draft') throw new DomainError('not-found')
    // The same form twice: the first did it.
    if (proposal.state === given.decision && proposal.version === given.version + 1) return
    if (proposal.version !== given.version) throw new DomainError('form.stale')
    const open =
      proposal.state === 'submitted' ||
      (proposal.state === 'declined' && given.decision === 'accepted')
    if (!open) throw new DomainError('proposal.decided')
    if (await isNamedIn(tx, proposal, decidedBy)) throw new DomainError('proposal.conflict')
    const sessionId =
      given.decision === 'accepted' ? await intoDraft(tx, context, conference, proposal) : null
    await updateProposal(tx, proposal.id, {
      state: given.decision,
      decidedAt: now(),
      decidedBy,
      decisionNote: given.note,
      sessionId,
      version: proposal.version + 1,
    })
    await tell(tx, context, conference, proposal, given)
  })
}

async function tell(
  tx: Tx,
  context: Context,
  conference: ConferenceRow,
  proposal: ProposalRow,
  { decision, note }: Given,
): Promise<void> {
  const { accountId, lang, code } = proposal
  const accepted = decision === 'accepted'
  const names = { ru: conference.titleRu, en: conference.titleEn }
  const title =
    lang === 'ru' ? proposal.titleRu || proposal.titleEn : proposal.titleEn || proposal.titleRu
  const href = `/conferences/${conference.slug}/proposals/${code}`
  const author = accountId ? await recipientOf(tx, accountId) : undefined
  const key = `proposal.decided:${proposal.id}:${proposal.version}`
  if (accountId && author) {
    const params = { title, conference: names, accepted }
    await notify(tx, context, { accountId, kind: 'proposal.decided', params, href, mailed: true })
    await enqueueMail(tx, context, {
      to: author.email,
      lang,
      accountId,
      template: 'proposal-decided',
      params: { ...params, note, href, coSpeaker: false },
      key,
    })
  }
  if (!accepted) return
  for (const [i, { own, email }] of proposal.speakers.entries())
    if (!own && email !== '' && (!author || fold(email) !== fold(author.email)))
      await enqueueMail(tx, context, {
        to: email,
        lang,
        template: 'proposal-decided',
        params: {
          title,
          conference: names,
          accepted,
          note: '',
          href: `/conferences/${conference.slug}`,
          coSpeaker: true,
        },
        key: `${key}:${i}`,
      })
}
