import { DomainError } from '#app/domain/shared/errors.ts'
import { rotateSessionsOf } from '#db/queries/accounts.ts'
import { replaceRecoveryCodes, totpOf, updateTotp } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { countAttempt } from './limits.ts'
import { ownAccount } from './own-account.ts'
import { tellOwner } from './tell-owner.ts'
import { openTotp } from './totp-secret.ts'
import { hashRecoveryCode, matchingStep, newRecoveryCodes } from './totp.ts'

/**
 * Puts the second factor in force: the first code shows that the application has the secret.
 * @returns recovery codes, shown this once
 * @throws DomainError `form.invalid` for a wrong `code` or nothing to confirm, `sign-in.too-many-attempts`
 */
export async function confirmTotp(
  context: Context,
  { code }: { code: string },
): Promise<{ codes: string[] }> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const now = context.now()
  const { id } = await ownAccount(store.read, context)
  const succeeded = await countAttempt(store, 'code.account', id)
  const codes = newRecoveryCodes()
  await store.transact(async (tx) => {
    const owner = await ownAccount(tx, context)
    const factor = openTotp(await totpOf(tx, owner.id), context)
    const step = factor && !factor.confirmedAt ? matchingStep(factor, code, now) : undefined
    if (step === undefined) throw new DomainError('form.invalid', {}, { code: 'code' })
    await updateTotp(tx, owner.id, { confirmedAt: now, lastStep: step })
    await replaceRecoveryCodes(tx, owner.id, codes.map(hashRecoveryCode), now)
    await rotateSessionsOf(tx, owner.id)
    await tellOwner(tx, context, owner, 'totp-on')
    await audit(tx, context, {
      action: 'account.totp-on',
      subjectKind: 'account',
      subjectId: owner.id,
    })
  })
  await succeeded()
  return { codes }
}
