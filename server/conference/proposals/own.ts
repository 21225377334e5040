import { fold } from '#app/domain/shared/text.ts'
import { proposalByCode, type ProposalRow } from '#db/queries/conference-proposals.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { recipientOf } from '#db/queries/mail.ts'
import type { Db, Tx } from '#db/store.ts'

/** A proposal of one's own. @throws DomainError `not-found`, also for somebody else's */
export async function ownProposal(
  db: Db | Tx,
  conferenceId: string,
  code: string,
  accountId: string,
): Promise<ProposalRow> {
  const found = await proposalByCode(db, conferenceId, code)
  if (!found || found.accountId !== accountId) throw new DomainError('not-found')
  return found
}

/** Whether somebody wrote a proposal or is named in it: such a person does not judge it. */
export async function isNamedIn(
  db: Db | Tx,
  { accountId: author, speakers }: ProposalRow,
  accountId: string,
): Promise<boolean> {
  if (author === accountId) return true
  const person = await recipientOf(db, accountId)
  const own = person && fold(person.email)
  return speakers.some(({ email }) => email !== '' && fold(email) === own)
}
