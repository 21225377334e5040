import type { Bilingual } from '../../shared/lang.ts'
import type { QuestionKind } from './vocabulary.ts'

/** A question of a feedback form. A scale runs from 1 to 5. */
export type FeedbackQuestion = {
  /** Stays with the question through all edits: `[a-z0-9]+`. */
  id: string
  kind: QuestionKind
  title: Bilingual
  required: boolean
  /** Of `choice` and `choices`. */
  options: { id: string; label: Bilingual }[]
}

/** A mark, the id of a choice, several of them, or words. */
export type FeedbackValue = number | string | string[]
export type FeedbackAnswers = Record<string, FeedbackValue>

export const SCALE = [1, 2, 3, 4, 5] as const
