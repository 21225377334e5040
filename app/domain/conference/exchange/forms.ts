import { z } from 'zod'
import { langs } from '../../shared/lang.ts'
import { problem } from '../../shared/form.ts'

const line = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .max(200, problem('long'))
const slug = z
  .string(problem('required'))
  .trim()
  .min(4, problem('short'))
  .max(72, problem('long'))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, problem('address'))
const box = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')
const file = z.instanceof(File, { error: problem('required') })

export const scheduleFileSchema = z.object({
  file,
  lang: z.enum(langs, problem('choice')),
})
export const applyImportSchema = z.object({
  intent: z.enum(['apply', 'discard']),
  fingerprint: z.string().default(''),
})
export const packageFileSchema = z.object({ file })
export const importConferenceSchema = z.object({
  as: z.enum(['same', 'copy'], problem('choice')),
  slug,
})
export const copyConferenceSchema = z.object({
  titleRu: line,
  titleEn: line,
  slug,
  startsOn: z.iso.date(problem('date')),
  sessions: box,
  speakers: box,
  setup: box,
})
export type CopyConference = z.infer<typeof copyConferenceSchema>

/** Days a key of the programming interface may work. */
export const tokenDays = ['30', '180', '365'] as const
export const tokenSchema = z.object({
  name: line,
  days: z.enum(tokenDays, problem('choice')).transform(Number),
})
export const idSchema = z.object({ id: z.string() })
