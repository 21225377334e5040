import type { ClusterCard, ClusterProfile } from '#app/domain/clusters/profile.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { findSimilar, loadCards, loadProfiles } from '#db/queries/cluster-profile.ts'
import { countryNames } from '#db/queries/countries.ts'
import { ask, type Context } from '../context.ts'

/** Clusters pointed to at the end of a profile. */
const SIMILAR = 4

export type ShownCluster = {
  cluster: ClusterProfile
  similar: ClusterCard[]
  /** Names of the countries the profile mentions, by ISO 3166-1 alpha-2 code. */
  countries: Record<string, Bilingual>
}

/**
 * Everything the directory knows of one cluster, and the clusters most like it. Four statements.
 * @throws DomainError `not-found` for a slug nobody has
 */
export async function showCluster(context: Context, slug: string): Promise<ShownCluster> {
  ask(context, 'clusters.show')
  const { read } = context.store
  const [cluster] = await loadProfiles(read, [slug])
  if (!cluster) throw new DomainError('not-found')
  const mentioned = [cluster.participants, cluster.partners, cluster.chairTerms].flat()
  const countries = await countryNames(
    read,
    mentioned.map(({ country }) => country),
  )
  const similar = await loadCards(read, await findSimilar(read, cluster.id, SIMILAR))
  return { cluster, similar, countries }
}
