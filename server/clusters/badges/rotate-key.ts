import { ask, type Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'
import { putNewKey } from './put-key.ts'

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
  return putNewKey(issuer, context, { withdraw })
}
