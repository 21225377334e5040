import { DomainError } from '#app/domain/shared/errors.ts'
import { accountById, type Account } from '#db/queries/accounts.ts'
import type { Db, Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { countAttempt } from './limits.ts'
import { passwordMatches } from './password.ts'

/** The account of who acts. @throws DomainError `sign-in.required` */
export async function ownAccount(db: Db | Tx, { actor }: Pick<Context, 'actor'>): Promise<Account> {
  const account = actor.kind === 'account' ? await accountById(db, actor.accountId) : undefined
  if (!account) throw new DomainError('sign-in.required')
  return account
}

/**
 * Whoever sits there is the owner: the password once more, before what locks the owner out or another in.
 * @throws DomainError `form.invalid` for the field `current`, `sign-in.too-many-attempts`
 */
export async function proveOwner(
  account: Account,
  { store }: Pick<Context, 'store'>,
  current: string,
): Promise<void> {
  const succeeded = await countAttempt(store, 'proof.account', account.id)
  if (!(await passwordMatches(current, account.passwordHash)))
    throw new DomainError('form.invalid', {}, { current: 'password' })
  await succeeded()
}
