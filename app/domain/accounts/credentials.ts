import { z } from 'zod'
import { problem } from '../shared/form.ts'

/** Shortest password of a new account. NIST SP 800-63B asks for 8; administrators get more. */
export const SHORTEST_PASSWORD = 12
/** Longest password taken, so that hashing cannot be made to work on megabytes. */
const LONGEST_PASSWORD = 200

const email = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .max(254, problem('long'))
  // Addresses in Cyrillic exist, so only the shape is asked for: something@domain.zone.
  .regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u, problem('email'))

export const signInSchema = z.object({
  email,
  password: z
    .string(problem('required'))
    .min(1, problem('required'))
    .max(LONGEST_PASSWORD, problem('long')),
})
export type SignIn = z.output<typeof signInSchema>

export const newAccountSchema = z.object({
  name: z.string(problem('required')).trim().min(1, problem('required')).max(120, problem('long')),
  email,
  password: z
    .string(problem('required'))
    .min(1, problem('required'))
    .min(SHORTEST_PASSWORD, problem('short'))
    .max(LONGEST_PASSWORD, problem('long')),
})
export type NewAccount = z.output<typeof newAccountSchema>
