import type { SignIn } from '#app/domain/accounts/credentials.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import { totpOf } from '#db/queries/account-factors.ts'
import { accountByEmail, usedFrom } from '#db/queries/accounts.ts'
import { deleteOldLinks, insertLink } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { STEP_SECONDS } from '../http/cookies.ts'
import { audit } from './audit.ts'
import { countAttempt, forgiveAttempts } from './limits.ts'
import { hashToken, newToken } from './one-time-link.ts'
import { passwordMatches } from './password.ts'
import { startSession, type Device } from './session.ts'

/** Signed in, or the password was right and a code is still owed. */
export type SignedIn =
  { sessionId: string; step?: undefined } | { step: string; sessionId?: undefined }

/**
 * Signs a visitor in by e-mail and password; who has a second factor gets a token to owe it by.
 * An unknown address, a wrong password and a demo account outside demo mode are one failure, equally slow.
 * @returns the secret id of the new session, or the token of the second step
 * @throws DomainError `sign-in.failed`, `sign-in.too-many-attempts`
 */
export async function signIn(
  context: Context,
  { email, password, ...device }: SignIn & Device,
): Promise<SignedIn> {
  ask(context, 'accounts.sign-in')
  const { store, log, demo } = context
  const { address } = device
  const here = `${address} ${fold(email)}`
  const reward = await countAttempt(store, 'sign-in.address', address)
  await countAttempt(store, 'sign-in.here', here)
  const account = await accountByEmail(store.read, email)
  // Many machines that guess together do not lock the owner out where the owner has been before.
  if (!account || !(await usedFrom(store.read, account.id, address)))
    await countAttempt(store, 'sign-in.strangers', fold(email))
  const matches = await passwordMatches(password, account?.passwordHash)
  if (!account || !matches || (account.isDemo && !demo)) {
    log.info({ accountId: account?.id, address }, 'sign-in failed')
    await store.transact((tx) =>
      audit(tx, context, {
        action: 'account.sign-in-failed',
        subjectKind: 'account',
        subjectId: account?.id ?? 'unknown',
        address,
        detail: { method: 'password' },
      }),
    )
    throw new DomainError('sign-in.failed')
  }
  await reward()
  await forgiveAttempts(store, 'sign-in.here', here)
  const outcome = await store.transact(async (tx): Promise<SignedIn> => {
    if ((await totpOf(tx, account.id))?.confirmedAt) {
      const step = newToken()
      const now = context.now()
      await deleteOldLinks(tx, now)
      await insertLink(tx, {
        tokenHash: hashToken(step),
        purpose: 'second-factor',
        accountId: account.id,
        expiresAt: new Date(now.getTime() + STEP_SECONDS * 1000),
        createdAt: now,
      })
      return { step }
    }
    await audit(tx, context, {
      action: 'account.signed-in',
      subjectKind: 'account',
      subjectId: account.id,
      accountId: account.id,
      address,
      detail: { method: 'password' },
    })
    return { sessionId: await startSession(tx, account.id, { ...device, method: 'password' }) }
  })
  log.info({ accountId: account.id }, outcome.step ? 'password right, code owed' : 'signed in')
  return outcome
}
