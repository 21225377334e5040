import { paths } from '#app/paths.ts'
import { readKeys } from '#db/queries/badge-keys.ts'
import { ask, type Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'

export type PublishedKey = {
  kty: string
  n: string
  e: string
  alg: 'RS256'
  use: 'sig'
  /** Its own address, as the header of what it signed names it. */
  kid: string
}

/** The public keys by which the portal's credentials can be checked, the one in force first. */
export async function showKeys(
  context: Context,
  { origin }: Pick<Issuer, 'origin'>,
): Promise<PublishedKey[]> {
  ask(context, 'clusters.show-badge')
  const keys = await readKeys(context.store.read)
  return keys
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id, publicKey }) => ({
      ...publicKey,
      alg: 'RS256',
      use: 'sig',
      kid: origin + paths.badgeKey(id),
    }))
}
