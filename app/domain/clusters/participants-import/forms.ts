import { z } from 'zod'
import { problem } from '../../shared/form.ts'

export const startImportSchema = z.object({
  file: z.instanceof(File, { error: problem('required') }),
})

export const applyImportSchema = z.object({
  intent: z.enum(['apply', 'discard'], { error: problem('choice') }),
  /** Of the plan the page showed. */
  fingerprint: z.string().max(64, problem('unknown')).default(''),
})
