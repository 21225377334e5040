import { DomainError } from '#app/domain/shared/errors.ts'
import { replaceTotp, totpOf } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { ownAccount, proveOwner } from './own-account.ts'
import { sealTotp } from './totp-secret.ts'
import { newTotpSecret } from './totp.ts'

/**
 * Makes a secret for an authenticator application. It is asked for at sign-in only once a code of it was typed.
 * @throws DomainError `form.invalid` for a wrong `current` or a second factor in force, `sign-in.too-many-attempts`
 */
export async function beginTotp(context: Context, { current }: { current: string }): Promise<void> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const owner = await ownAccount(store.read, context)
  await proveOwner(owner, context, current)
  await store.transact(async (tx) => {
    const there = await totpOf(tx, owner.id)
    if (there?.confirmedAt) throw new DomainError('form.invalid')
    await replaceTotp(tx, {
      accountId: owner.id,
      secret: sealTotp(owner.id, context, newTotpSecret()),
      confirmedAt: null,
      lastStep: 0,
      createdAt: context.now(),
    })
  })
}
