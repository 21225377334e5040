import { DomainError } from '#app/domain/shared/errors.ts'
import { keyInForce, keysWithEnds, withdrawKey as withdraw } from '#db/queries/badge-keys.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ownAccount, proveOwner } from '../../accounts/own-account.ts'
import { ask, type Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'
import { auditKey, putNewKey } from './put-key.ts'

/**
 * Has an administrator withdraw a key that may be in wrong hands: nothing it signed holds any longer. The one in force
 * is replaced in the same act. Withdrawn again, it stays so.
 * @throws DomainError `not-found`; `form.invalid` for a wrong `current`, `sign-in.too-many-attempts`
 */
export async function withdrawKey(
  context: Context,
  issuer: Issuer,
  { id, current }: { id: string; current: string },
): Promise<void> {
  ask(context, 'clusters.manage-badge-keys')
  const { store, events, now } = context
  await proveOwner(await ownAccount(store.read, context), context, current)
  if ((await keyInForce(store.read))?.id === id) {
    await putNewKey(issuer, context, { withdraw: true })
    return
  }
  await store.transact(async (tx) => {
    const key = (await keysWithEnds(tx)).find((one) => one.id === id)
    if (!key) throw new DomainError('not-found')
    if (key.withdrawnAt) return
    await withdraw(tx, id, now())
    await auditKey(tx, context, { key: null, old: id, withdraw: true })
    await raiseVersion(tx, 'clusters')
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}
