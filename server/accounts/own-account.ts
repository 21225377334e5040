import { PROOF_MINUTES } from '#app/domain/accounts/credentials.ts'
import type { Actor } from '#app/domain/accounts/permissions.ts'
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

/** Whether who acts has proved a moment ago to be the owner (docs/decisions/042). */
export function isProven(actor: Actor, now: Date): boolean {
  if (actor.kind !== 'account' || !actor.provenAt) return false
  return now.getTime() - actor.provenAt.getTime() < PROOF_MINUTES * 60_000
}

/**
 * Whoever sits there is the owner: proved a moment ago by a passkey or the link of a letter, or by the password
 * now, before what locks the owner out or another in.
 * @throws DomainError `form.invalid` for the field `current`, `sign-in.too-many-attempts`
 */
export async function proveOwner(
  account: Account,
  context: Pick<Context, 'store' | 'actor' | 'now'>,
  current: string,
): Promise<void> {
  if (isProven(context.actor, context.now())) return
  if (account.passwordHash === null) throw new DomainError('form.invalid', {}, { current: 'prove' })
  if (current === '') throw new DomainError('form.invalid', {}, { current: 'required' })
  const succeeded = await countAttempt(context.store, 'proof.account', account.id)
  if (!(await passwordMatches(current, account.passwordHash)))
    throw new DomainError('form.invalid', {}, { current: 'password' })
  await succeeded()
}
