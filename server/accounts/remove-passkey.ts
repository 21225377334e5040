import { deletePasskey } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { ownAccount } from './own-account.ts'
import { tellOwner } from './tell-owner.ts'

/** Takes one of one's own passkeys away. One that is gone already, or somebody else's, changes nothing. */
export async function removePasskey(context: Context, { id }: { id: string }): Promise<void> {
  ask(context, 'accounts.secure-own')
  await context.store.transact(async (tx) => {
    const owner = await ownAccount(tx, context)
    if (!(await deletePasskey(tx, owner.id, id))) return
    await tellOwner(tx, context, owner, 'passkey-removed')
    await audit(tx, context, {
      action: 'account.passkey-removed',
      subjectKind: 'account',
      subjectId: owner.id,
    })
  })
}
