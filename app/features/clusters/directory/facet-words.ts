import type { DirectoryPage, Facet } from '#app/domain/clusters/directory.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { directory } from '#app/i18n/directory.ts'

/** The words of a facet's value: from the page for vocabularies, from the catalogue for closed lists. */
export function facetWords(
  lang: Lang,
  facets: DirectoryPage['facets'],
  facet: Facet,
  value: string,
): string {
  const { labels, values } = facets[facet]
  if (labels) return labels[values.indexOf(value)] ?? value
  const lists: Partial<Record<Facet, Record<string, string>>> = {
    category: { ...clusterWords[lang].category, ...directory[lang].category },
    level: clusterWords[lang].level,
    registry: directory[lang].registry,
    interregional: directory[lang].interregional,
  }
  return lists[facet]?.[value] ?? value
}
