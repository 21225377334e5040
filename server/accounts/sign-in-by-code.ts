import { DomainError } from '#app/domain/shared/errors.ts'
import { accountById } from '#db/queries/accounts.ts'
import { totpOf, updateTotp, spendRecoveryCode } from '#db/queries/account-factors.ts'
import { markLinkUsed } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { countAttempt, forgiveAttempts } from './limits.ts'
import { usableLink } from './one-time-link.ts'
import { startSession, type Device } from './session.ts'
import { tellOwner } from './tell-owner.ts'
import { openTotp } from './totp-secret.ts'
import { hashRecoveryCode, matchingStep } from './totp.ts'

/**
 * The second step of signing in: a code of the application, or a recovery code. Each works once.
 * @param token of the first step
 * @returns the secret id of the new session
 * @throws DomainError `form.invalid` for a wrong `code`; `link.unknown`, `link.used`, `link.expired` when the step is over;
 *   `sign-in.too-many-attempts`
 */
export async function signInByCode(
  context: Context,
  { token, code, ...device }: Device & { token: string; code: string },
): Promise<{ sessionId: string }> {
  ask(context, 'accounts.sign-in')
  const { store } = context
  const now = context.now()
  const { accountId } = await usableLink(store.read, 'second-factor', token, now)
  if (!accountId) throw new DomainError('link.unknown')
  // Over all attempts to sign in: a new password step gives no new tries.
  await countAttempt(store, 'code.account', accountId)
  const event = { subjectKind: 'account', subjectId: accountId, address: device.address } as const
  const sessionId = await store.transact(async (tx) => {
    const { tokenHash } = await usableLink(tx, 'second-factor', token, now)
    const owner = await accountById(tx, accountId)
    const factor = await totpOf(tx, accountId)
    if (!owner || !factor?.confirmedAt) throw new DomainError('link.expired')
    // Without its secret no code fits; a recovery code still does.
    const open = openTotp(factor, context)
    const step = open && matchingStep(open, code, now)
    const byRecovery =
      step === undefined && (await spendRecoveryCode(tx, accountId, hashRecoveryCode(code), now))
    if (step === undefined && !byRecovery) {
      await audit(tx, context, {
        action: 'account.sign-in-failed',
        ...event,
        detail: { method: 'code' },
      })
      return null
    }
    if (step !== undefined) await updateTotp(tx, accountId, { lastStep: step })
    await markLinkUsed(tx, tokenHash, now)
    if (byRecovery) {
      await tellOwner(tx, context, owner, 'recovery-code-used')
      await audit(tx, context, { action: 'account.recovery-code-used', ...event, accountId })
    }
    const method = byRecovery ? 'recovery' : 'code'
    await audit(tx, context, {
      action: 'account.signed-in',
      ...event,
      accountId,
      detail: { method },
    })
    return startSession(tx, accountId, { ...device, method })
  })
  // Thrown outside: the failure stays in the audit log.
  if (!sessionId) throw new DomainError('form.invalid', {}, { code: 'code' })
  await forgiveAttempts(store, 'code.account', accountId)
  return { sessionId }
}
