import { DomainError } from '#app/domain/shared/errors.ts'
import { paths } from '#app/paths.ts'
import { ask, type Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'
import { showKeys, type PublishedKey } from './show-keys.ts'

/**
 * One public key that signs credentials.
 * @param id its thumbprint
 * @throws DomainError `not-found`, also for a key that was withdrawn
 */
export async function showKey(
  context: Context,
  id: string,
  issuer: Pick<Issuer, 'origin'>,
): Promise<PublishedKey> {
  ask(context, 'clusters.show-badge')
  const kid = issuer.origin + paths.badgeKey(id)
  const key = (await showKeys(context, issuer)).find((one) => one.kid === kid)
  if (!key) throw new DomainError('not-found')
  return key
}
