import { ownAccount, proveOwner } from '../../accounts/own-account.ts'
import { ask, type Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'
import { putNewKey } from './put-key.ts'

/**
 * Has an administrator put a new key in force; what the old one signed still holds.
 * @throws DomainError `form.invalid` for a wrong `current`, `sign-in.too-many-attempts`
 */
export async function replaceKey(
  context: Context,
  issuer: Issuer,
  { current }: { current: string },
): Promise<void> {
  ask(context, 'clusters.manage-badge-keys')
  await proveOwner(await ownAccount(context.store.read, context), context, current)
  await putNewKey(issuer, context, { withdraw: false })
}
