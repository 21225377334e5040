import { z } from 'zod'
import { problem } from '../shared/form.ts'

const percent = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .regex(/^\d{1,3}$/, problem('number'))
  .transform(Number)
  .pipe(z.number().min(1, problem('range')).max(100, problem('range')))

/** The least percentages of the two upper levels; the lowest begins at nothing. */
export const thresholdsSchema = z
  .object({ medium: percent, high: percent })
  .refine(({ medium, high }) => medium < high, { path: ['high'], error: problem('range') })
