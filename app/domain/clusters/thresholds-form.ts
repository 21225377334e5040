import { z } from 'zod'
import { problem } from '../shared/form.ts'
import { numbered779 } from './ladder/readiness.ts'
import type { RequirementId } from './ladder.ts'

const numberUpTo = (most: number) =>
  z
    .string(problem('required'))
    .trim()
    .min(1, problem('required'))
    .regex(/^\d{1,3}$/, problem('number'))
    .transform(Number)
    .pipe(z.number().min(1, problem('range')).max(most, problem('range')))
const percent = numberUpTo(100)

/** The least percentages of the two upper levels; the lowest begins at nothing. */
export const thresholdsSchema = z
  .object({ medium: percent, high: percent })
  .refine(({ medium, high }) => medium < high, { path: ['high'], error: problem('range') })

const MOST_COUNTED = 500
const ground = z
  .string(problem('required'))
  .trim()
  .min(1, problem('required'))
  .min(10, problem('short'))
  .max(500, problem('long'))

/** The numbers of the check against decree 779, and what they rest on. */
export const readinessThresholdsSchema = z
  .object({
    ...(Object.fromEntries(
      numbered779.map(({ id, measure }) => [
        id,
        measure === 'share' ? percent : numberUpTo(MOST_COUNTED),
      ]),
    ) as Record<(typeof numbered779)[number]['id'], typeof percent>),
    groundRu: ground,
    groundEn: ground,
    version: z.coerce.number().int().min(0),
  })
  .transform(({ groundRu, groundEn, version, ...thresholds }) => ({
    thresholds: thresholds as Partial<Record<RequirementId, number>>,
    ground: { ru: groundRu, en: groundEn },
    version,
  }))
