import { requirements779, type RequirementId } from '../ladder.ts'
import type { IndustrialRole, ParticipantType } from '../vocabulary.ts'

/** What a cluster states of itself for the check; null: not stated. Shares are in percent. */
export type OwnFigures = {
  /** Participants that sit on bodies of the specialised organisation, of all participants. */
  governingShare: number | null
  /** The specialised organisation has an agreement with the region on creating the cluster. */
  regionAgreement: boolean | null
  enterprises: number | null
  endProductMakers: number | null
  /** Development follows the spatial strategy and the territorial planning schemes. */
  planning: boolean | null
  /** Output a worker a year, thousand roubles: the cluster's and the region's manufacturers'. */
  productivity: number | null
  regionalProductivity: number | null
  productiveJobsShare: number | null
  /** The least share of output any participant, end-product makers excepted, passes to others. */
  innerSalesShare: number | null
  education: number | null
  facilities: number | null
}

export const noFigures: OwnFigures = {
  governingShare: null,
  regionAgreement: null,
  enterprises: null,
  endProductMakers: null,
  planning: null,
  productivity: null,
  regionalProductivity: null,
  productiveJobsShare: null,
  innerSalesShare: null,
  education: null,
  facilities: null,
}

/** What the profile tells by itself. */
export type CountedFigures = {
  regions: number
  enterprises: number
  endProductMakers: number
  education: number
  facilities: number
}

/** Least values by requirement: counts, and shares in percent. */
export type ReadinessThresholds = Readonly<Partial<Record<RequirementId, number>>>

/** The thresholds of decree 779 as summed up in 2017. */
export const thresholds779: ReadinessThresholds = Object.fromEntries(
  requirements779.flatMap((one) =>
    'min' in one ? [[one.id, one.measure === 'share' ? one.min * 100 : one.min]] : [],
  ),
)

/** The requirements that have a number of their own, in their order. */
export const numbered779 = requirements779.flatMap((one) =>
  'min' in one ? [{ id: one.id, measure: one.measure }] : [],
)

/** What a new set of thresholds changes. */
export function thresholdChanges(before: ReadinessThresholds, after: ReadinessThresholds) {
  return numbered779.flatMap(({ id, measure }) => {
    const [from, to] = [before[id] ?? null, after[id] ?? null]
    return from === to ? [] : [{ id, measure, from, to }]
  })
}
export type ThresholdChange = ReturnType<typeof thresholdChanges>[number]

export type ReadinessState = 'met' | 'unmet' | 'unknown'
export type ReadinessResult = {
  id: RequirementId
  state: ReadinessState
  /** What the cluster has; percent, a count or thousand roubles. */
  value: number | null
  /** What it is held against. */
  threshold: number | null
  /** The value was counted from the profile, not stated. */
  counted: boolean
  /** The share is there but the agreement with the region is not (r779-1). */
  lacksAgreement: boolean
}
export type Readiness = {
  results: ReadinessResult[]
  met: number
  unmet: number
  unknown: number
}

/**
 * Holds a cluster against the ten requirements of decree 779. What is stated counts before what the
 * profile lists; what nobody stated is unknown, which is not the same as unmet.
 */
export function readinessOf(
  own: OwnFigures,
  counted: CountedFigures,
  thresholds: ReadinessThresholds = thresholds779,
): Readiness {
  const results = requirements779.map(({ id }): ReadinessResult => {
    const threshold = thresholds[id] ?? null
    const result = (
      state: boolean | null,
      value: number | null = null,
      rest: Partial<ReadinessResult> = {},
    ): ReadinessResult => ({
      id,
      state: state === null ? 'unknown' : state ? 'met' : 'unmet',
      value,
      threshold,
      counted: false,
      lacksAgreement: false,
      ...rest,
    })
    const least = (value: number | null, known?: number) => {
      const counts = value === null && known !== undefined && known > 0
      const has = counts ? known : value
      return result(has === null ? null : has >= (threshold ?? 0), has, { counted: counts })
    }
    switch (id) {
      case 'r779-1': {
        const share = own.governingShare
        const enough = share === null ? null : share >= (threshold ?? 0)
        const lacksAgreement = own.regionAgreement === false
        if (enough === false || lacksAgreement) return result(false, share, { lacksAgreement })
        return result(enough === null || own.regionAgreement === null ? null : true, share)
      }
      case 'r779-2':
        return result(counted.regions > 0, counted.regions, { counted: true })
      case 'r779-3a':
        return least(own.enterprises, counted.enterprises)
      case 'r779-3b':
        return least(own.endProductMakers, counted.endProductMakers)
      case 'r779-4':
        return result(own.planning)
      case 'r779-5': {
        const { productivity, regionalProductivity } = own
        const known = productivity !== null && regionalProductivity !== null
        return result(known ? productivity > regionalProductivity : null, productivity, {
          threshold: regionalProductivity,
        })
      }
      case 'r779-6':
        return least(own.productiveJobsShare)
      case 'r779-7':
        return least(own.innerSalesShare)
      case 'r779-8':
        return least(own.education, counted.education)
      case 'r779-9':
        return least(own.facilities, counted.facilities)
    }
  })
  const of = (state: ReadinessState) => results.filter((one) => one.state === state).length
  return { results, met: of('met'), unmet: of('unmet'), unknown: of('unknown') }
}

/**
 * Counts what a list of participants tells: by their part in the industrial cluster where it is stated,
 * else by their type. An end-product maker is an industrial enterprise too.
 */
export function countedFigures(
  regions: number,
  participants: readonly { type: ParticipantType; industrialRole: IndustrialRole | null }[],
): CountedFigures {
  const partOf = (role: IndustrialRole, types: readonly ParticipantType[]) =>
    participants.filter(({ industrialRole, type }) =>
      industrialRole === null ? types.includes(type) : industrialRole === role,
    ).length
  const endProductMakers = partOf('end_product_maker', [])
  return {
    regions,
    enterprises: partOf('enterprise', []) + endProductMakers,
    endProductMakers,
    education: partOf('education', ['education']),
    facilities: partOf('infrastructure', ['innovation_infrastructure']),
  }
}
