import { z } from 'zod'
import { categories } from '../vocabulary.ts'
import { problem } from '../../shared/form.ts'
import { isDay } from './answers.ts'
import { questionKinds } from './questionnaire.ts'
import { conclusions, meetingKinds, verdicts } from './vocabulary.ts'

const line = (most = 300) =>
  z.string(problem('required')).trim().min(1, problem('required')).max(most, problem('long'))
const prose = (most = 4_000) =>
  z
    .string(problem('required'))
    .trim()
    .min(1, problem('required'))
    .max(most, problem('long'))
    .transform((text) => text.replaceAll('\r\n', '\n'))
const optional = (most = 4_000) =>
  z
    .string()
    .trim()
    .max(most, problem('long'))
    .transform((text) => (text === '' ? null : text.replaceAll('\r\n', '\n')))
    .nullish()
    .transform((text) => text ?? null)
const day = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .refine(isDay, problem('date'))
const optionalDay = z
  .string()
  .trim()
  .refine((text) => text === '' || isDay(text), problem('date'))
  .transform((text) => (text === '' ? null : text))
  .nullish()
  .transform((text) => text ?? null)
const id = z.string(problem('required')).min(1, problem('required')).max(64, problem('unknown'))
const ticked = z.literal('yes').optional().transform(Boolean)
const whole = z.coerce.number(problem('number')).int(problem('number')).min(0, problem('number'))
const list = z.preprocess(
  (given) => (given === undefined ? [] : [given].flat()),
  z.array(z.string().max(200, problem('unknown'))).max(2_000, problem('range')),
)

export const openRoundSchema = z.object({
  year: z.coerce
    .number(problem('year'))
    .int(problem('year'))
    .min(2015, problem('year'))
    .max(2100, problem('year')),
  deadline: day,
})
export const deadlineSchema = z.object({ deadline: day })
export const emptySchema = z.object({})
export const publishSchema = z.object({
  sure: z.literal('yes', problem('required')),
  decided: whole,
})
export const chosenObjectsSchema = z.object({ slug: list })
export const namedObjectSchema = z.object({ nameRu: line(), nameEn: line() })
export const removeObjectSchema = z.object({ object: id })

const object = z
  .string()
  .max(64, problem('unknown'))
  .optional()
  .transform((value) => value || null)
export const requestSchema = z.object({
  object,
  authority: line(),
  question: prose(),
  sentOn: day,
  dueOn: optionalDay,
})
export const replySchema = z.object({ request: id, answeredOn: day, answer: prose() })
export const meetingSchema = z.object({
  object,
  kind: z.enum(meetingKinds, problem('choice')),
  heldOn: day,
  present: line(),
  summary: prose(),
})
export const expertiseSchema = z.object({
  document: line(),
  conclusion: z.enum(conclusions, problem('choice')),
  note: optional(),
})
export const removeEntrySchema = z.object({ entry: id })
export const returnSchema = z.object({ note: prose(1_000) })
export const correctionSchema = z.object({ textRu: prose(), textEn: prose() })

const baseCategories = categories.filter((one) => one !== 'curated')
export const decisionSchema = z.object({
  verdict: z.enum(verdicts, problem('choice')),
  category: z
    .union([z.literal(''), z.enum(baseCategories as [string, ...string[]])], problem('choice'))
    .optional()
    .transform((value) =>
      value ? (value as Exclude<(typeof categories)[number], 'curated'>) : null,
    ),
  curated: ticked,
  reasonRu: prose(1_000),
  reasonEn: prose(1_000),
  version: whole,
})

export const questionSchema = z.object({
  version: whole,
  /** Empty: a new one. */
  id: z.string().max(64, problem('unknown')).optional(),
  kind: z.enum(questionKinds, problem('choice')),
  labelRu: line(),
  labelEn: line(),
  hintRu: optional(600),
  hintEn: optional(600),
  required: ticked,
  options: z.string().max(6_000, problem('long')).optional(),
  rows: z.string().max(6_000, problem('long')).optional(),
  years: z
    .string()
    .trim()
    .refine((text) => /^(\d{4}([\s,]+|$)){0,6}$/.test(text), problem('year'))
    .optional()
    .transform((text) => [...new Set((text ?? '').match(/\d{4}/g) ?? [])].map(Number).toSorted()),
  /** `question=value`, or empty. */
  condition: z
    .string()
    .max(140, problem('choice'))
    .optional()
    .transform((text) => {
      const [question, value] = (text ?? '').split('=')
      return question && value ? { question, value } : null
    }),
})
export const moveQuestionSchema = z.object({
  version: whole,
  id,
  by: z.enum(['up', 'down'], problem('choice')),
})
export const removeQuestionSchema = z.object({ version: whole, id })
export const answersSchema = z.looseObject({ base: z.string().max(200_000, problem('long')) })
