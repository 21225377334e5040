import { z } from 'zod'
import { problem } from '../../shared/form.ts'
import { recordSchema } from './parse.ts'
import type { Proposal } from './request.ts'

const words = (max: number, min = 1) =>
  z
    .string(problem('required'))
    .trim()
    .min(1, problem('required'))
    .min(min, problem('short'))
    .max(max, problem('long'))

/** Who asks, and why they may be believed. */
const asking = {
  /** Made by the page, so that a doubled click is one request. */
  requestId: z.uuid(),
  position: words(200),
  message: words(2_000, 20),
}

/** A request to represent a cluster of the directory. */
export const claimSchema = z.object(asking)
export type Claim = z.infer<typeof claimSchema>

const purpose = z.object({ purposeRu: words(5_000, 20), purposeEn: words(5_000, 20), ...asking })

/**
 * A cluster that is not in the directory yet, with the least it must say of itself: a name and a purpose in both
 * languages, a region, a specialisation.
 */
export const registerSchema = z
  .record(z.string(), z.unknown())
  .transform((sent, context): { proposal: Proposal } & Claim => {
    const identity = recordSchema('identity').safeParse(sent)
    const own = purpose.safeParse(sent)
    for (const part of [identity, own])
      for (const { path, message } of part.error?.issues ?? [])
        context.addIssue({ code: 'custom', path: [...path], message })
    if (!identity.success || !own.success) return z.NEVER
    const { purposeRu, purposeEn, requestId, position, message } = own.data
    const { interregional: _, ...named } = identity.data
    const proposal = { ...named, purposeRu, purposeEn } as Proposal
    return { proposal, requestId, position, message }
  })

/** What an expert decides, and why where it is a refusal. */
export const decisionSchema = z
  .object({
    decision: z.enum(['accepted', 'refused'], problem('choice')),
    reason: z.string().trim().max(2_000, problem('long')).default(''),
  })
  .refine(({ decision, reason }) => decision === 'accepted' || reason.length > 0, {
    path: ['reason'],
    error: problem('required'),
  })
