import { z } from 'zod'
import { problem } from '../../shared/form.ts'
import { ladder, type CriterionId } from '../ladder.ts'
import { claimedCriteria } from './evidence.ts'

const ids = ladder.flatMap(({ criteria }) => criteria.map(({ id }) => id)) as [
  CriterionId,
  ...CriterionId[],
]
const criterion = z.enum(ids, problem('choice'))
const id = z.string(problem('required')).min(1, problem('required')).max(64, problem('long'))
const note = z
  .string()
  .trim()
  .max(1_000, problem('long'))
  .optional()
  .transform((text) => text || null)

/** YYYY-MM-DD of a day that exists, or nothing. */
const date = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || isDay(text), problem('date'))

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** An expert's word on a piece of evidence, or on a criterion as a whole. */
export const checkSchema = z
  .object({
    criterion,
    key: z.string(problem('required')).min(1, problem('required')).max(2_000, problem('long')),
    verdict: z.enum(['accepted', 'refused'], problem('choice')),
    validUntil: date,
    note,
  })
  // Whoever is refused is told why, and so is whoever asks on what a criterion without evidence counts.
  .refine(({ verdict, key, note: said }) => (verdict === 'accepted' && key !== '*') || said, {
    path: ['note'],
    message: problem('required'),
  })
export type CheckInput = z.infer<typeof checkSchema>

/** What a representative shows: one of the profile's documents, or an entry in the register. */
export const claimSchema = z
  .object({
    criterion: z.enum(claimedCriteria, problem('choice')),
    document: z.string().optional(),
    entryNumber: z.string().trim().max(100, problem('long')).optional(),
    entryDate: date,
  })
  .superRefine(({ criterion: of, document, entryNumber }, context) => {
    const path = of === 'ind-1' ? 'entryNumber' : 'document'
    if (!(of === 'ind-1' ? entryNumber : document))
      context.addIssue({ code: 'custom', path: [path], message: 'required' })
  })
export type ClaimInput = z.infer<typeof claimSchema>

export const withdrawSchema = z.object({ claim: id })

export const requestSchema = z.object({ note })

const blank = (value: unknown) => (value === '' || value === undefined ? null : value)
// Typed as the language writes it: 1 250,5 or 1,250.5 as 1250.5 are not told apart, so only the comma of decimals is.
const numeric = (value: unknown) =>
  typeof value === 'string' ? blank(value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')) : null
const count = z.preprocess(
  numeric,
  z.coerce
    .number(problem('number'))
    .int(problem('number'))
    .min(0, problem('range'))
    .max(100_000, problem('range'))
    .nullable(),
)
const share = z.preprocess(
  numeric,
  z.coerce.number(problem('number')).min(0, problem('range')).max(100, problem('range')).nullable(),
)
const amount = z.preprocess(
  numeric,
  z.coerce
    .number(problem('number'))
    .min(0, problem('range'))
    .max(1_000_000_000, problem('range'))
    .nullable(),
)
const answer = z.preprocess(
  blank,
  z
    .enum(['yes', 'no'], problem('choice'))
    .nullable()
    .transform((value) => (value === null ? null : value === 'yes')),
)

/** A cluster's own figures for the check against decree 779. */
export const readinessSchema = z.object({
  version: z.coerce.number(problem('unknown')).int(problem('unknown')),
  governingShare: share,
  regionAgreement: answer,
  enterprises: count,
  endProductMakers: count,
  planning: answer,
  productivity: amount,
  regionalProductivity: amount,
  productiveJobsShare: share,
  innerSalesShare: share,
  education: count,
  facilities: count,
})
export type ReadinessInput = z.infer<typeof readinessSchema>
