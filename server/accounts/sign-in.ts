import type { SignIn } from '#app/domain/accounts/credentials.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { accountByEmail } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { passwordMatches } from './password.ts'
import { startSession } from './session.ts'
import { countSignIn } from './sign-in-limits.ts'

/**
 * Signs a visitor in by e-mail and password.
 * An unknown address, a wrong password and a demo account outside demo mode are one failure, equally slow.
 * @param address where the attempt comes from, for the limit of attempts
 * @returns the secret id of the new session
 * @throws DomainError `sign-in.failed`, `sign-in.too-many-attempts`
 */
export async function signIn(
  context: Context,
  { email, password, address }: SignIn & { address: string },
): Promise<{ sessionId: string }> {
  ask(context, 'accounts.sign-in')
  const { store, log, demo } = context
  const succeeded = await countSignIn(store, address, email)
  const account = await accountByEmail(store.read, email)
  const matches = await passwordMatches(password, account?.passwordHash)
  if (!account || !matches || (account.isDemo && !demo)) {
    log.info({ accountId: account?.id, address }, 'sign-in failed')
    throw new DomainError('sign-in.failed')
  }
  await succeeded()
  const sessionId = await startSession(store, account.id)
  log.info({ accountId: account.id }, 'signed in')
  return { sessionId }
}
