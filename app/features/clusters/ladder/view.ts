import type { LadderView } from '#app/domain/clusters/ladder/view.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import type { Localised } from '#app/domain/shared/localise.ts'
import { categories } from '#app/i18n/categories.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { useMessages } from '#app/i18n/messages.ts'

export type Ladder = Localised<LadderView>
export type Step = Ladder['steps'][number]
export type Criterion = Step['criteria'][number]
export type EvidenceItem = Criterion['evidence'][number]

/** Names a category with its mark of curation, as a sentence begins; null: none. */
export function useCategoryName() {
  const { names } = useMessages(categories)
  const { curatedMark } = useMessages(clusterWords)
  return (category: Category | null, curated: boolean): string | null =>
    category && (curated ? `${names[category]}, ${curatedMark}` : names[category])
}
