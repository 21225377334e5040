import { ask, type Context } from '../context.ts'
import { eraseAccount } from './erase-account.ts'
import { ownAccount, proveOwner } from './own-account.ts'

/**
 * Erases the account of who asks, for good. The password once more proves that it is the owner who asks.
 * @throws DomainError `form.invalid` for a wrong password, `administrator.last`
 */
export async function eraseOwnAccount(
  context: Context,
  { current }: { current: string },
): Promise<void> {
  ask(context, 'accounts.erase-own')
  const { store, log } = context
  const owner = await ownAccount(store.read, context)
  await proveOwner(owner, context, current)
  await store.transact((tx) => eraseAccount(tx, context, owner.id))
  log.info({ accountId: owner.id }, 'account erased')
}
