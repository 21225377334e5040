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
  proposal: ProposalRow,
  accountId: string,
): Promise<boolean> {
  return (await namedIn(db, accountId))(proposal)
}

/** The same of many proposals: whose they are is read once. */
export async function namedIn(
  db: Db | Tx,
  accountId: string,
): Promise<(proposal: Pick<ProposalRow, 'accountId' | 'speakers'>) => boolean> {
  const person = await recipientOf(db, accountId)
  const own = person && fold(person.email)
  return ({ accountId: author, speakers }) =>
    author === accountId || speakers.some(({ email }) => email !== '' && fold(email) === own)
}
