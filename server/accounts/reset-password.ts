import { DomainError } from '#app/domain/shared/errors.ts'
import { accountById, deleteSessionsOf, setPassword } from '#db/queries/accounts.ts'
import { expireLinksOf, markLinkUsed } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { refuseWeakPassword } from './breached-passwords.ts'
import { forgiveAttempts } from './limits.ts'
import { usableLink } from './one-time-link.ts'
import { hashPassword } from './password.ts'
import { tellOwner } from './tell-owner.ts'

/**
 * Sets a new password by the link of a letter. All sessions end; who did it signs in anew, with the
 * second factor where there is one.
 * @param address where it is done from
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`; `form.invalid` for a weak password
 */
export async function resetPassword(
  context: Context,
  { token, password, address }: { token: string; password: string; address: string },
): Promise<void> {
  ask(context, 'accounts.reset-password')
  const { store } = context
  const now = context.now()
  const { accountId } = await usableLink(store.read, 'password-reset', token, now)
  const owner = accountId ? await accountById(store.read, accountId) : undefined
  if (!owner) throw new DomainError('link.unknown')
  refuseWeakPassword(password, [owner.name, owner.email])
  const passwordHash = await hashPassword(password)
  await store.transact(async (tx) => {
    const { tokenHash } = await usableLink(tx, 'password-reset', token, now)
    await markLinkUsed(tx, tokenHash, now)
    await setPassword(tx, owner.id, passwordHash, now)
    await expireLinksOf(tx, owner.id, now)
    await deleteSessionsOf(tx, owner.id)
    await tellOwner(tx, context, owner, 'password-changed')
    await audit(tx, context, {
      action: 'account.password-reset',
      subjectKind: 'account',
      subjectId: owner.id,
      accountId: owner.id,
      address,
    })
  })
  await forgiveAttempts(store, 'sign-in.strangers', owner.emailFolded)
}
