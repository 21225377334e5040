import { addKey, keyInForce, retireKey } from '#db/queries/badge-keys.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'
import { makeKey } from './signing.ts'

/**
 * Puts a new key in force. The private half of the old one is erased; what it signed still holds, unless
 * it is withdrawn because somebody else may have it. Credentials fetched from now on carry the new signature.
 * @returns thumbprints of both keys
 */
export async function rotateKey(
  context: Context,
  issuer: Issuer,
  { withdraw }: { withdraw: boolean },
): Promise<{ old: string | null; key: string }> {
  ask(context, 'clusters.rotate-badge-key')
  const made = await makeKey(issuer, context)
  const outcome = await context.store.transact(async (tx) => {
    const old = await keyInForce(tx)
    if (old) await retireKey(tx, old.id, context.now(), withdraw)
    await addKey(tx, made)
    await raiseVersion(tx, 'clusters')
    return { old: old?.id ?? null, key: made.id }
  })
  context.events.publish({ type: 'content.changed', area: 'clusters' })
  return outcome
}
