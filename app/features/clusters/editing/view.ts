import type { Vocabulary } from '#app/domain/clusters/editing/groups.ts'

/** A term of a vocabulary in the language of the page. */
export type ShownTerm = { id: string; name: string }
export type ShownTerms = Partial<Record<Vocabulary, ShownTerm[]>>

/** What the address of a page says was done a moment ago. */
export const dones = [
  'saved',
  'merged',
  'unchanged',
  'removed',
  'discarded',
  'restored',
  'resolved',
  'left',
  'invited',
  'withdrawn',
] as const
export type Done = (typeof dones)[number]
