import { accountById } from '#db/queries/accounts.ts'
import { underLock } from '../conference/registration/registry.ts'
import { ask, type Context } from '../context.ts'
import { eraseAccount } from './erase-account.ts'
import { ownAccount, proveOwner } from './own-account.ts'

/**
 * Erases the account of who asks, for good. The password once more, or another proof, shows that it is the owner.
 * @throws DomainError `form.invalid` for a wrong `current`, `administrator.last`
 */
export async function eraseOwnAccount(
  context: Context,
  { current }: { current: string },
): Promise<void> {
  ask(context, 'accounts.erase-own')
  const { store, events, log, now } = context
  const owner = await ownAccount(store.read, context)
  await proveOwner(owner, context, current)
  await underLock(store, now(), async (tx) => {
    // Pressed twice: the first has done it.
    if (await accountById(tx, owner.id)) await eraseAccount(tx, context, owner.id)
  })
  events.publish({ type: 'content.changed', area: 'conference' })
  log.info({ accountId: owner.id }, 'account erased')
}
