import { z } from 'zod'
import { problem } from '../../shared/form.ts'

export const noteSchema = z.object({
  text: z
    .string(problem('required'))
    .trim()
    .min(1, problem('required'))
    .max(2_000, problem('long')),
})

export const tagNameField = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .max(40, problem('long'))
export const tagSchema = z.object({ tag: tagNameField })
export const untagSchema = z.object({
  tagId: z.string(problem('choice')).max(64, problem('choice')),
})

/** A seat in a session given to an attendee, or taken back. */
export const seatSchema = z.object({
  intent: z.enum(['seat', 'unseat'], problem('choice')),
  registrationId: z.string(problem('choice')).min(1, problem('choice')).max(64, problem('choice')),
  beyond: z.literal('yes').optional().catch(undefined).transform(Boolean),
})

export const emptyFormSchema = z.object({})
export const versionSchema = z.object({
  version: z.coerce.number(problem('number')).int(problem('number')),
})

const version = z.coerce.number(problem('number')).int(problem('number'))
const reason = z.string().trim().max(1_000, problem('long')).default('')

/** An act on one attendee: each has its own button. */
export const attendeeActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.enum(['approve', 'restore', 'offer', 'ticket']), version }),
  z.object({ act: z.enum(['decline', 'cancel']), version, reason }),
  z.object({ act: z.literal('kind'), version, kindId: z.string(problem('choice')).max(64) }),
])
