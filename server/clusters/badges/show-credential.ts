import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { ask, type Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'
import { showBadge, type BadgeOfCluster } from './show-badge.ts'
import { signCredential, type SignedCredential } from './sign-credential.ts'

/**
 * A cluster's credential in force, signed now by the key in force.
 * @throws DomainError `not-found` for a slug nobody has; `badge.none` where no credential was issued,
 * `badge.over` where the last one was revoked or has expired
 */
export async function showCredential(
  context: Context,
  slug: string,
  issuer: Issuer,
  lang: Lang,
): Promise<SignedCredential & { badge: BadgeOfCluster }> {
  ask(context, 'clusters.show-badge')
  const badge = await showBadge(context, slug)
  const [latest] = badge.credentials
  if (!latest) throw new DomainError('badge.none')
  if (badge.shown.state !== 'held') throw new DomainError('badge.over')
  return { ...(await signCredential(issuer, context, latest, lang)), badge }
}
