import { z } from 'zod'
import { langs } from '../../shared/lang.ts'
import { problem } from '../../shared/form.ts'
import { attendanceFormats } from '../vocabulary.ts'
import { readCode } from './code.ts'
import { fieldTypes } from './fields.ts'
import { MOST_IN_GROUP } from './forms.ts'

const line = (most = 200) =>
  z.string(problem('required')).trim().min(1, problem('required')).max(most, problem('long'))
const optional = (most = 200) =>
  z
    .string()
    .trim()
    .max(most, problem('long'))
    .nullish()
    .transform((text) => (text ?? '').replaceAll('\r\n', '\n'))
const ticked = z.literal('yes').optional().transform(Boolean)
const id = z
  .string()
  .max(64, problem('choice'))
  .nullish()
  .transform((value) => value || null)
const version = z.coerce.number(problem('number')).int(problem('number')).default(0)
const list = z.preprocess(
  (given) => (given === undefined ? [] : [given].flat()),
  z.array(z.string().max(64, problem('choice'))).max(200, problem('range')),
)
/** A whole number, or null for an empty field. */
const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .nullish()
    .transform((text) => (text ?? '').replace(/[\s\u00a0]/g, ''))
    .refine((text) => text === '' || /^\d{1,7}$/.test(text), problem('number'))
    .transform((text) => (text === '' ? null : Number(text)))
    .refine((n) => n === null || (n >= least && n <= most), problem('range'))
/** A moment by the venue's clock, as `datetime-local` sends it; null for an empty field. */
const local = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || null)
  .refine(
    (text) => text === null || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text),
    problem('date'),
  )

export const kindSchema = z.object({
  id,
  version,
  nameRu: line(),
  nameEn: line(),
  descriptionRu: optional(1_000),
  descriptionEn: optional(1_000),
  format: z.enum(attendanceFormats, problem('choice')),
  opensAt: local,
  closesAt: local,
  approval: ticked,
  byCode: ticked,
  waitingList: ticked,
  sort: whole(0, 10_000),
})
export type KindForm = z.output<typeof kindSchema>

export const quotaSchema = z.object({
  id,
  version,
  nameRu: line(),
  nameEn: line(),
  size: whole(0, 1_000_000),
  kindIds: list,
})
export type QuotaForm = z.output<typeof quotaSchema>

export const setupSchema = z.object({
  version,
  offerHours: whole(1, 24 * 30).refine((n) => n !== null, problem('required')),
  groupMost: whole(0, MOST_IN_GROUP),
  changesUntil: local,
  noteRu: optional(2_000),
  noteEn: optional(2_000),
})
export type SetupForm = z.output<typeof setupSchema>

export const fieldSchema = z.object({
  id,
  type: z.enum(fieldTypes, problem('choice')),
  labelRu: line(300),
  labelEn: line(300),
  hintRu: optional(600),
  hintEn: optional(600),
  required: ticked,
  options: optional(6_000),
  kindIds: list,
  onlyLang: z
    .union([z.literal(''), z.enum(langs)], problem('choice'))
    .nullish()
    .transform((value) => value || null),
  /** `field=value`, or empty. */
  condition: z
    .string()
    .max(140, problem('choice'))
    .nullish()
    .transform((text) => {
      const [fieldId, value] = (text ?? '').split('=')
      return fieldId && value ? { fieldId, value } : null
    }),
  retentionDays: whole(0, 3_650),
})
export type FieldForm = z.output<typeof fieldSchema>

export const moveFieldSchema = z.object({
  id: z.string(problem('required')).max(64),
  by: z.enum(['up', 'down'], problem('choice')),
})
export const removeSchema = z.object({ id: z.string(problem('required')).max(64) })

export const codeSchema = z.object({
  id,
  version,
  code: z
    .string(problem('required'))
    .transform(readCode)
    .refine((text) => /^[\p{Lu}\p{N}]{4,40}$/u.test(text), problem('short')),
  note: optional(300),
  uses: whole(1, 1_000_000),
  email: z
    .string()
    .trim()
    .max(254, problem('long'))
    .regex(/^([^\s@]+@[^\s@.]+(\.[^\s@.]+)+)?$/u, problem('email'))
    .nullish()
    .transform((text) => text || null),
  opensAt: local,
  closesAt: local,
  approves: ticked,
  kindIds: list.refine((ids) => ids.length > 0, problem('required')),
})
export type CodeForm = z.output<typeof codeSchema>
