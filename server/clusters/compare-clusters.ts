import { MOST_COMPARED } from '#app/domain/clusters/compare.ts'
import type { ClusterCard, ClusterProfile } from '#app/domain/clusters/profile.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { findSimilar, loadCards, loadProfiles } from '#db/queries/cluster-profile.ts'
import { suggestByWords, suggestFullest } from '#db/queries/cluster-suggestions.ts'
import { countryNames } from '#db/queries/countries.ts'
import { ask, type Context } from '../context.ts'

const SUGGESTED = 8

export type Comparison = {
  clusters: ClusterProfile[]
  /** Names of the participants' countries, by ISO 3166-1 alpha-2 code. */
  countries: Record<string, Bilingual>
  /** Slugs asked for that nobody has. */
  unknown: string[]
  /** What could be added: found by the words, else alike, else well described; none when full. */
  suggestions: { by: 'words' | 'likeness' | 'completeness'; cards: ClusterCard[] } | null
}

/**
 * Up to four clusters for a comparison, and which could join them.
 * @param slugs in the order of their columns; more than four are cut
 * @param words what the visitor looks for to add
 */
export async function compareClusters(
  context: Context,
  { slugs, words = '' }: { slugs: readonly string[]; words?: string },
): Promise<Comparison> {
  ask(context, 'clusters.compare')
  const { read } = context.store
  const asked = slugs.slice(0, MOST_COMPARED)
  const clusters = await loadProfiles(read, asked)
  const unknown = asked.filter((slug) => !clusters.some((cluster) => cluster.slug === slug))
  const countries = await countryNames(
    read,
    clusters.flatMap(({ participants }) => participants.map(({ country }) => country)),
  )
  if (clusters.length === MOST_COMPARED) return { clusters, countries, unknown, suggestions: null }

  const chosen = clusters.map(({ id }) => id)
  const suggest = async () => {
    const found = await suggestByWords(read, words, chosen, SUGGESTED)
    if (found) return { by: 'words' as const, ids: found }
    const first = chosen[0]
    const alike = first
      ? (await findSimilar(read, first, SUGGESTED + MOST_COMPARED)).filter(
          (id) => !chosen.includes(id),
        )
      : []
    if (alike.length > 0) return { by: 'likeness' as const, ids: alike.slice(0, SUGGESTED) }
    return { by: 'completeness' as const, ids: await suggestFullest(read, chosen, SUGGESTED) }
  }
  const { by, ids } = await suggest()
  return { clusters, countries, unknown, suggestions: { by, cards: await loadCards(read, ids) } }
}
