import { z } from 'zod'
import { problem } from '../../shared/form.ts'

/** Whom to ask whether an organisation belongs to a cluster. */
export const inviteSchema = z.object({
  email: z
    .string(problem('required'))
    .trim()
    .pipe(z.email(problem('email')).max(254, problem('long'))),
})

const name = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .max(200, problem('long'))

/** What the organisation says, and who says it. */
export const membershipAnswerSchema = z.object({
  answer: z.enum(['confirmed', 'declined'], problem('choice')),
  name,
  position: name,
})
export type MembershipAnswer = z.infer<typeof membershipAnswerSchema>
