import { DomainError } from '#app/domain/shared/errors.ts'
import { confirmedOfAccount } from '#db/queries/conference-feedback.ts'
import type { Db, Tx } from '#db/store.ts'
import type { Context } from '../../../context.ts'
import { registrationOfToken } from '../../registration/links.ts'

/**
 * The confirmed attendee who gives feedback: by the link of a letter, or as who is signed in.
 * @throws DomainError `feedback.not-yours`
 */
export async function giverOf(
  db: Db | Tx,
  { store, actor }: Pick<Context, 'store' | 'actor'>,
  conferenceId: string,
  token: string,
) {
  const row =
    token !== ''
      ? await registrationOfToken(db, store, token)
      : actor.kind === 'account'
        ? await confirmedOfAccount(db, conferenceId, actor.accountId)
        : undefined
  if (row?.conferenceId !== conferenceId || row.state !== 'confirmed')
    throw new DomainError('feedback.not-yours')
  return row
}
