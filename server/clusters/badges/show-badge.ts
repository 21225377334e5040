import { badgeOf, type ShownBadge } from '#app/domain/clusters/badges/badge.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { credentialsOf, type BadgeCredential } from '#db/queries/badge-credentials.ts'
import { ask, type Context } from '../../context.ts'

export type BadgeOfCluster = {
  slug: string
  shown: ShownBadge
  /** Every credential the cluster was given, youngest first. */
  credentials: BadgeCredential[]
  /** The moment after which the badge says something else by itself. */
  until: Date | null
}

/**
 * What a cluster's badge says now. Two statements.
 * @throws DomainError `not-found` for a slug nobody has
 */
export async function showBadge(context: Context, slug: string): Promise<BadgeOfCluster> {
  ask(context, 'clusters.show-badge')
  const found = await credentialsOf(context.store.read, slug)
  if (!found) throw new DomainError('not-found')
  const { cluster, credentials } = found
  const name = { ru: cluster.nameRu, en: cluster.nameEn }
  const shown = badgeOf(name, credentials[0], context.now())
  const until = shown.state === 'held' ? (credentials[0]?.validUntil ?? null) : null
  return { slug: cluster.slug, shown, credentials, until }
}
