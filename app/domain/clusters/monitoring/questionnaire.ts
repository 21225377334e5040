import type { Bilingual } from '../../shared/lang.ts'

/** The kinds of questions an expert may ask. */
export const questionKinds = [
  'text',
  'number',
  'yes-no',
  'choice',
  'many',
  'date',
  'document',
  'table',
] as const
export type QuestionKind = (typeof questionKinds)[number]

export type Option = { id: string; label: Bilingual }

/** Asked only while the answer to an earlier question is (or contains) `value`. */
export type Condition = { question: string; value: string }

export type Question = {
  /** Short and stable: answers are kept under it. */
  id: string
  kind: QuestionKind
  label: Bilingual
  hint: Bilingual | null
  required: boolean
  /** Of `choice` and `many`. */
  options: readonly Option[]
  /** Of `table`: what is counted; each row asks for a figure a year. */
  rows: readonly Option[]
  /** Of `table`: the years asked for. */
  years: readonly number[]
  condition: Condition | null
}

/** What is answered: a figure table is `{ row: { year: figure } }`; `document` says which and where. */
export type AnswerValue =
  | string
  | number
  | boolean
  | readonly string[]
  | Readonly<Record<string, Readonly<Record<string, number>>>>
export type Answers = Readonly<Record<string, AnswerValue>>

/** How many questions a questionnaire may hold. */
export const MOST_QUESTIONS = 60

/** Whether a question is asked, given the answers; one that hangs on a question not asked is not asked either. */
export function isAsked(
  question: Question,
  answers: Answers,
  questionnaire: readonly Question[],
): boolean {
  if (!question.condition) return true
  const { question: id, value } = question.condition
  const place = questionnaire.findIndex((one) => one.id === question.id)
  const at = questionnaire.findIndex((one) => one.id === id)
  const parent = questionnaire[at]
  // Only earlier questions count, so that no circle can arise.
  if (!parent || at >= place) return true
  if (!isAsked(parent, answers, questionnaire)) return false
  const answer = answers[id]
  if (answer === undefined) return false
  if (typeof answer === 'boolean') return value === (answer ? 'yes' : 'no')
  if (Array.isArray(answer)) return answer.includes(value)
  return String(answer) === value
}

/** The questions asked, given the answers. */
export const askedQuestions = (questionnaire: readonly Question[], answers: Answers): Question[] =>
  questionnaire.filter((question) => isAsked(question, answers, questionnaire))

/** Required questions that are asked and have no answer yet. */
export const unanswered = (questionnaire: readonly Question[], answers: Answers): Question[] =>
  askedQuestions(questionnaire, answers).filter(
    ({ id, required }) => required && answers[id] === undefined,
  )

export type AnswerProgress = { answered: number; asked: number }

/** How many of the questions asked have an answer. */
export function progressOf(questionnaire: readonly Question[], answers: Answers): AnswerProgress {
  const asked = askedQuestions(questionnaire, answers)
  return {
    answered: asked.filter(({ id }) => answers[id] !== undefined).length,
    asked: asked.length,
  }
}
