import { z } from 'zod'
import { problem } from '../../shared/form.ts'
import { proofSchema } from '../../accounts/credentials.ts'

/** A new key: the administrator proves to be the owner of their account. */
export const replaceKeySchema = proofSchema

/** An old one withdrawn, knowingly. */
export const withdrawKeySchema = proofSchema.extend({
  id: z.string(problem('choice')).min(1, problem('choice')).max(100, problem('choice')),
  confirm: z.literal('yes', problem('tick')),
})
