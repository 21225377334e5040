import { z } from 'zod'
import { problem } from '../../shared/form.ts'
import { ownPath } from '../../shared/own-path.ts'

const code = z.string(problem('required')).regex(/^[0-9A-Z]{6}$/, problem('unknown'))
/** A page of the portal to go back to; anything else is as if nothing was said. */
const back = z
  .string()
  .optional()
  .transform((given) => ownPath(given))
const codes = z.preprocess(
  (given) => (given === undefined ? [] : [given].flat()),
  z.array(z.string().max(20, problem('unknown'))).max(1_000, problem('range')),
)

export const seatSchema = z.object({ code, back })
export const starsSchema = z.object({ add: codes, remove: codes, back })
export const nothingSchema = z.object({})
