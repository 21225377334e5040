import { z } from 'zod'
import { problem, type FieldErrors, type FormValues } from '../../shared/form.ts'
import { MOST_QUESTIONS, type FeedbackQuestion } from './feedback.ts'
import { questionKinds } from './vocabulary.ts'

const text = z.string().trim().max(300, problem('long')).default('')
const lines = z.string().max(4_000, problem('long')).default('')

/** The form a feedback form is edited by: its questions one under another, an empty title takes one out. */
export const feedbackFormSchema = z.object({
  introRu: z.string().trim().max(2_000, problem('long')).default(''),
  introEn: z.string().trim().max(2_000, problem('long')).default(''),
  anonymous: z.literal('yes').optional(),
  open: z.literal('yes').optional(),
  version: z.coerce.number(problem('number')).int(problem('number')),
  count: z.coerce
    .number(problem('number'))
    .int(problem('number'))
    .min(0)
    .max(MOST_QUESTIONS + 1),
})

const rowSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9-]{0,40}$/, problem('choice'))
    .default(''),
  kind: z.enum(questionKinds, problem('choice')),
  titleRu: text,
  titleEn: text,
  required: z.literal('yes').optional(),
  optionsRu: lines,
  optionsEn: lines,
})

const rowsOf = (value: string) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/**
 * Reads the questions of the editing form. Options are lines, the same number in both languages; the nth keeps the id of
 * what was the nth, so that answers stay with their words.
 * @param known the questions as they stand, for their options' ids
 * @param newId for questions that are new
 */
export function readQuestions(
  count: number,
  values: FormValues,
  known: readonly FeedbackQuestion[],
  newId: () => string,
): { questions: FeedbackQuestion[]; errors: FieldErrors } {
  const questions: FeedbackQuestion[] = []
  const errors: FieldErrors = {}
  for (let at = 0; at < count; at++) {
    const of = (field: string) => values[`${at}.${field}`]
    const read = rowSchema.safeParse(
      Object.fromEntries(Object.keys(rowSchema.shape).map((field) => [field, of(field)])),
    )
    if (!read.success) {
      for (const issue of read.error.issues) errors[`${at}.${issue.path.join('.')}`] = 'choice'
      continue
    }
    const row = read.data
    if (row.titleRu === '' && row.titleEn === '') continue
    if (row.titleRu === '') errors[`${at}.titleRu`] = 'required'
    if (row.titleEn === '') errors[`${at}.titleEn`] = 'required'
    const before = known.find((question) => question.id === row.id)
    const asks = row.kind === 'choice' || row.kind === 'choices'
    const [ru, en] = [rowsOf(row.optionsRu), rowsOf(row.optionsEn)]
    if (asks && ru.length < 2) errors[`${at}.optionsRu`] = 'required'
    else if (asks && ru.length !== en.length) errors[`${at}.optionsEn`] = 'mismatch'
    questions.push({
      id: before?.id ?? newId(),
      kind: row.kind,
      title: { ru: row.titleRu, en: row.titleEn },
      required: row.required === 'yes',
      options: asks
        ? ru.map((label, n) => ({
            id: before?.options[n]?.id ?? `o${n + 1}`,
            label: { ru: label, en: en[n] ?? label },
          }))
        : [],
    })
  }
  return { questions: questions.slice(0, MOST_QUESTIONS), errors }
}
