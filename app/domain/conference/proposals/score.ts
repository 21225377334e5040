import type { Criterion } from './vocabulary.ts'

/** A review as far as it counts. */
export type Scored = { scores: Readonly<Record<string, number>>; conflict: boolean }

export type Score = {
  /** The mean of the reviews on the call's scale; null: nobody has judged yet. */
  mean: number | null
  /** Between the kindest and the strictest review. */
  spread: number
  /** Reviews that count. */
  reviews: number
  /** The mean of each criterion, by its id; those nobody scored are left out. */
  byCriterion: Record<string, number>
}

/**
 * A review as one number: the mean of its criteria by weight. Criteria it did not score (added later) are left
 * out, so that a changed call does not lower what was said before; null where nothing is left.
 */
export function reviewMean(
  criteria: readonly Criterion[],
  scores: Scored['scores'],
): number | null {
  let sum = 0
  let weights = 0
  for (const { id, weight } of criteria) {
    const score = scores[id]
    if (score === undefined) continue
    sum += score * weight
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}

/** What the reviewers of a proposal think together. Those in conflict do not count. */
export function scoreOf(criteria: readonly Criterion[], reviews: readonly Scored[]): Score {
  const counting = reviews.filter(({ conflict }) => !conflict)
  const means = counting.flatMap(({ scores }) => reviewMean(criteria, scores) ?? [])
  const byCriterion: Record<string, number> = {}
  for (const { id } of criteria) {
    const given = counting.flatMap(({ scores }) => scores[id] ?? [])
    if (given.length > 0) byCriterion[id] = meanOf(given)
  }
  return {
    mean: means.length === 0 ? null : meanOf(means),
    spread: means.length === 0 ? 0 : Math.max(...means) - Math.min(...means),
    reviews: means.length,
    byCriterion,
  }
}

// Added up in one order whatever order they came in: sums of fractions depend on it.
const meanOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length

export type Ranked<T> = T & { rank: number | null }

/**
 * Best first; equals share a rank (1, 2, 2, 4); those without a score come last, without a rank and in the order
 * they were in.
 */
export function rank<T extends { score: Score }>(proposals: readonly T[]): Ranked<T>[] {
  const judged = proposals
    .filter(({ score }) => score.mean !== null)
    .sort((a, b) => b.score.mean! - a.score.mean!)
  const waiting = proposals.filter(({ score }) => score.mean === null)
  let last = 0
  return [
    ...judged.map((one, i) => {
      const same = i > 0 && judged[i - 1]!.score.mean === one.score.mean
      last = same ? last : i + 1
      return { ...one, rank: last }
    }),
    ...waiting.map((one) => ({ ...one, rank: null })),
  ]
}
