import { DomainError } from '#app/domain/shared/errors.ts'
import { replaceRecoveryCodes, totpOf } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { ownAccount, proveOwner } from './own-account.ts'
import { tellOwner } from './tell-owner.ts'
import { hashRecoveryCode, newRecoveryCodes } from './totp.ts'

/**
 * Makes new recovery codes; earlier ones stop working.
 * @returns the codes, shown this once
 * @throws DomainError `form.invalid` for a wrong `current` or without a second factor, `sign-in.too-many-attempts`
 */
export async function makeRecoveryCodes(
  context: Context,
  { current }: { current: string },
): Promise<{ codes: string[] }> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const owner = await ownAccount(store.read, context)
  await proveOwner(owner, context, current)
  const codes = newRecoveryCodes()
  await store.transact(async (tx) => {
    if (!(await totpOf(tx, owner.id))?.confirmedAt) throw new DomainError('form.invalid')
    await replaceRecoveryCodes(tx, owner.id, codes.map(hashRecoveryCode), context.now())
    await tellOwner(tx, context, owner, 'recovery-codes-made')
    await audit(tx, context, {
      action: 'account.recovery-codes-made',
      subjectKind: 'account',
      subjectId: owner.id,
    })
  })
  return { codes }
}
