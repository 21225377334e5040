import { z } from 'zod'
import { problem } from '../shared/form.ts'

/** Shortest password of a new account. NIST SP 800-63B asks for 8; administrators get more. */
export const SHORTEST_PASSWORD = 12
/** Longest password taken, so that hashing cannot be made to work on megabytes. */
const LONGEST_PASSWORD = 200

/** An address as people write it. */
export const emailField = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .max(254, problem('long'))
  // Addresses in Cyrillic exist, so only the shape is asked for: something@domain.zone.
  .regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u, problem('email'))

const knownPassword = z
  .string(problem('required'))
  .min(1, problem('required'))
  .max(LONGEST_PASSWORD, problem('long'))

/** How long a proof by a passkey or by the link of a letter counts, minutes. */
export const PROOF_MINUTES = 10

/** How somebody signed in may prove to be the owner of the account. */
export type Proof = {
  /** Was done a moment ago. */
  proven: boolean
  /** There is a password to type. */
  password: boolean
  passkeys: boolean
  /** Where a link would go. */
  email: string
}

// Where it was asked for it must be there; whether it is asked for depends on the session, which the verb knows.
const proof = z
  .string()
  .min(1, problem('required'))
  .max(LONGEST_PASSWORD, problem('long'))
  .optional()
  .transform((given) => given ?? '')

export const signInSchema = z.object({
  email: emailField,
  password: knownPassword,
})
export type SignIn = z.output<typeof signInSchema>

const personName = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .max(120, problem('long'))

const newPassword = z
  .string(problem('required'))
  .min(1, problem('required'))
  .min(SHORTEST_PASSWORD, problem('short'))
  .max(LONGEST_PASSWORD, problem('long'))

export const newAccountSchema = z.object({
  name: personName,
  email: emailField,
  password: newPassword,
})
export type NewAccount = z.output<typeof newAccountSchema>

/** Asking for an account: the password is chosen by whoever opens the letter, so nobody prepares one for another. */
export const signUpSchema = z.object({
  name: personName,
  email: emailField,
  consent: z.literal('yes', problem('consent')),
})
export type SignUp = z.output<typeof signUpSchema>

/** A password chosen by the holder of a link. */
export const choosePasswordSchema = z.object({ password: newPassword })

export const forgottenPasswordSchema = z.object({ email: emailField })

export const changePasswordSchema = z.object({ current: proof, password: newPassword })
export type ChangePassword = z.output<typeof changePasswordSchema>

export const changeEmailSchema = z.object({ email: emailField, current: proof })
export type ChangeEmail = z.output<typeof changeEmailSchema>

/** Proof that whoever sits there is the owner: the password once more, where nothing newer proves it. */
export const proofSchema = z.object({ current: proof })

/** Six digits of an authenticator application, or a recovery code; spaces and hyphens do not count. */
export const codeSchema = z.object({
  code: z
    .string(problem('required'))
    .transform((code) => code.replace(/[\s-]/g, '').toLowerCase())
    .pipe(z.string().min(1, problem('required')).max(40, problem('code'))),
})

/** What a browser answers for a passkey, as JSON in a form; its contents are checked by the verifier. */
const passkeyAnswer = z
  .string(problem('required'))
  .max(20_000, problem('long'))
  .transform((text, check): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      check.addIssue({ code: 'custom', message: problem('unknown') })
      return z.NEVER
    }
  })
  .pipe(z.looseObject({ id: z.string().max(1_400), response: z.looseObject({}) }))

export const passkeySignInSchema = z.object({ answer: passkeyAnswer })
export const addPasskeySchema = z.object({
  answer: passkeyAnswer,
  name: z.string(problem('required')).trim().min(1, problem('required')).max(60, problem('long')),
})
