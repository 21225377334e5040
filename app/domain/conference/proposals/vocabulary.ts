import type { Bilingual } from '../../shared/lang.ts'

/**
 * A proposal's life: `draft` (its author's alone) → `submitted` → `accepted` or `declined`; `withdrawn` by its author.
 */
export const proposalStates = ['draft', 'submitted', 'accepted', 'declined', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What a proposal is scored by. */
export type Criterion = {
  /** Stays when the words change. */
  id: string
  name: Bilingual
  /** How much it counts, 1–5. */
  weight: number
}

/** Somebody named in a proposal; `own`: the author. */
export type ProposedSpeaker = {
  own: boolean
  nameRu: string
  nameEn: string
  email: string
  positionRu: string
  positionEn: string
  organisationRu: string
  organisationEn: string
  bioRu: string
  bioEn: string
}

/** Beside the author. */
export const MOST_CO_SPEAKERS = 5
export const MOST_CRITERIA = 6

/** What a new call scores by, until the organisers choose otherwise. */
export const usualCriteria: readonly Criterion[] = [
  { id: 'relevance', name: { ru: 'Важность темы для кластеров', en: 'Relevance to clusters' }, weight: 2 },
  { id: 'substance', name: { ru: 'Содержание и\u00a0примеры', en: 'Substance and examples' }, weight: 2 },
  { id: 'novelty', name: { ru: 'Новизна', en: 'Novelty' }, weight: 1 },
] // prettier-ignore
