import { rotateSessionsOf } from '#db/queries/accounts.ts'
import { deleteTotp } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { ownAccount, proveOwner } from './own-account.ts'
import { tellOwner } from './tell-owner.ts'

/**
 * Takes the second factor and its recovery codes away; also gives up one that was never confirmed.
 * @throws DomainError `form.invalid` for a wrong `current`, `sign-in.too-many-attempts`
 */
export async function turnOffTotp(
  context: Context,
  { current }: { current: string },
): Promise<void> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const owner = await ownAccount(store.read, context)
  await proveOwner(owner, context, current)
  await store.transact(async (tx) => {
    if (!(await deleteTotp(tx, owner.id))) return
    await rotateSessionsOf(tx, owner.id)
    await tellOwner(tx, context, owner, 'totp-off')
    await audit(tx, context, {
      action: 'account.totp-off',
      subjectKind: 'account',
      subjectId: owner.id,
    })
  })
}
