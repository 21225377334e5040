import type { FieldErrors, FormValues } from '../../shared/form.ts'
import type { Bilingual } from '../../shared/lang.ts'
import type { QuestionKind } from './vocabulary.ts'

/** A question of a feedback form. A scale runs from 1 to 5. */
export type FeedbackQuestion = {
  /** Stays with the question through all edits. */
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
/** Longest answer in words, characters. */
const LONGEST = 3_000
/** Questions a form may have. */
export const MOST_QUESTIONS = 20

/** The name of a question's field in the form. */
export const answerName = (id: string) => `q.${id}`

/**
 * Reads what was sent in answer to the questions; whatever else was sent is left out.
 * @returns the answers, and what is wrong by the field's name
 */
export function readFeedback(
  questions: readonly FeedbackQuestion[],
  values: FormValues,
): { answers: FeedbackAnswers; errors: FieldErrors } {
  const answers: FeedbackAnswers = {}
  const errors: FieldErrors = {}
  for (const { id, kind, required, options } of questions) {
    const given = [values[answerName(id)] ?? []]
      .flat()
      .map((one) => one.trim())
      .filter(Boolean)
    const [first] = given
    if (first === undefined) {
      if (required) errors[answerName(id)] = 'required'
      continue
    }
    if (kind === 'scale') {
      if ((SCALE as readonly number[]).includes(Number(first))) answers[id] = Number(first)
      else errors[answerName(id)] = 'choice'
    } else if (kind === 'text') {
      if (first.length > LONGEST) errors[answerName(id)] = 'long'
      else answers[id] = first
    } else {
      const chosen = options.map((option) => option.id).filter((one) => given.includes(one))
      if (chosen.length !== new Set(given).size) errors[answerName(id)] = 'choice'
      else answers[id] = kind === 'choice' ? chosen[0]! : chosen
    }
  }
  return { answers, errors }
}

export type QuestionResult = {
  question: FeedbackQuestion
  /** How many answered it. */
  answered: number
  /** Of a scale; null where nobody answered. */
  mean: number | null
  /** How often each mark or choice was given, in the order of the scale or of the options. */
  counts: { id: string; n: number }[]
  /** What was written, in the order it came. */
  texts: string[]
}

/** What answers come to, question by question. Choices that are no longer offered are counted in nothing. */
export function resultsOf(
  questions: readonly FeedbackQuestion[],
  given: readonly FeedbackAnswers[],
): QuestionResult[] {
  return questions.map((question) => {
    const values = given.flatMap((answers) =>
      Object.hasOwn(answers, question.id) ? [answers[question.id]!] : [],
    )
    const ids =
      question.kind === 'scale' ? SCALE.map(String) : question.options.map((option) => option.id)
    const chosen =
      question.kind === 'text' ? [] : values.flatMap((value) => [value].flat().map(String))
    const marks =
      question.kind === 'scale' ? values.filter((value) => typeof value === 'number') : []
    return {
      question,
      answered: values.length,
      mean: marks.length > 0 ? marks.reduce((sum, mark) => sum + mark, 0) / marks.length : null,
      counts: ids.map((id) => ({ id, n: chosen.filter((one) => one === id).length })),
      texts: question.kind === 'text' ? values.map(String) : [],
    }
  })
}
