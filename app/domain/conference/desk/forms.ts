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
