import { deletePersonalRows, forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import { proposal, proposalReview } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/**
 * Proposals are their author's and go with the account; what was accepted lives on as a session of the programme. Who is
 * named in somebody else's proposal is known there by what its author wrote, not by an account.
 */
export const conferenceProposalsData: PersonalDataPart = {
  tables: ['proposal', 'proposal_review'],
  async export(db, accountId) {
    const own = await personalRows(db, proposal, 'accountId', accountId)
    const reviews = await personalRows(db, proposalReview, 'reviewerId', accountId)
    const decided = await personalRows(db, proposal, 'decidedBy', accountId)
    return {
      proposals: own.map(
        ({ id: _id, accountId: _account, decidedBy: _by, sessionId: _session, ...rest }) => rest,
      ),
      reviews: reviews.map(({ proposalId, scores, comment, conflict, updatedAt }) => ({
        proposalId,
        scores,
        comment,
        conflict,
        updatedAt,
      })),
      decisions: decided.map(({ code, state, decidedAt, decisionNote }) => ({
        code,
        state,
        decidedAt,
        note: decisionNote,
      })),
    }
  },
  async shred(tx, accountId) {
    await forgetPerson(tx, proposal, 'decidedBy', accountId, { decidedBy: null })
    await deletePersonalRows(tx, proposalReview, 'reviewerId', accountId)
    await deletePersonalRows(tx, proposal, 'accountId', accountId)
  },
}
