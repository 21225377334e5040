import type { ChangePassword } from '#app/domain/accounts/credentials.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteSessionsOf, setPassword } from '#db/queries/accounts.ts'
import { expireLinksOf } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { refuseWeakPassword } from './breached-passwords.ts'
import { ownAccount, proveOwner } from './own-account.ts'
import { hashPassword } from './password.ts'
import { startSession, type Device } from './session.ts'
import { tellOwner } from './tell-owner.ts'

/**
 * Changes one's own password. All sessions end, and the one that asks goes on under a new secret.
 * @returns the secret id of the new session
 * @throws DomainError `form.invalid` for a wrong `current` or a weak `password`, `sign-in.too-many-attempts`
 */
export async function changePassword(
  context: Context,
  { current, password, ...device }: ChangePassword & Device,
): Promise<{ sessionId: string }> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const owner = await ownAccount(store.read, context)
  await proveOwner(owner, context, current)
  refuseWeakPassword(password, [owner.name, owner.email])
  const passwordHash = await hashPassword(password)
  const now = context.now()
  const sessionId = await store.transact(async (tx) => {
    // Pressed twice, or changed elsewhere while this was hashed: only one of the two is right.
    const latest = await ownAccount(tx, context)
    if (latest.passwordHash !== owner.passwordHash)
      throw new DomainError('form.invalid', {}, { current: 'password' })
    await setPassword(tx, owner.id, passwordHash, now)
    await expireLinksOf(tx, owner.id, now)
    await deleteSessionsOf(tx, owner.id)
    await tellOwner(tx, context, owner, 'password-changed')
    await audit(tx, context, {
      action: 'account.password-changed',
      subjectKind: 'account',
      subjectId: owner.id,
      address: device.address,
    })
    return startSession(tx, owner.id, { ...device, method: 'password' })
  })
  return { sessionId }
}
