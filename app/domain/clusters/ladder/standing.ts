import { endOfPartialDate } from '../../shared/partial-date.ts'
import { ladder, type CriterionId } from '../ladder.ts'
import type { Category, Certainty } from '../vocabulary.ts'

/** The key of a check that concerns a criterion as a whole and no single piece of evidence. */
export const WHOLE = '*'

/** A category a cluster may hold by itself: being curated is a flag over it. */
export type BaseCategory = Exclude<Category, 'curated'>

/** Something in the profile that may prove a criterion. */
export type Evidence = {
  criterion: CriterionId
  /** Made of what is shown: a check holds only for what was looked at. */
  key: string
  /** SHA-256 of the files that belong to it. */
  files: readonly string[]
  /** The last day, month or year on which it proves anything; null: no end. */
  validUntil: string | null
}

/** What an expert found of one piece of evidence, or of a criterion as a whole. */
export type Check = {
  criterion: CriterionId
  /** Key of the evidence, or `WHOLE`. */
  key: string
  verdict: 'accepted' | 'refused'
  /** ISO 8601 instant. */
  at: string
  validUntil: string | null
  /** The files that were there to be looked at. */
  files: readonly string[]
}

/** A category given from outside: by a published monitoring round, or by an entry in the ministry's register. */
export type Decision = {
  source: 'monitoring' | 'register'
  /** The year of the round; null for the register. */
  year: number | null
  /** When it was made public, as precisely as is known: an ISO 8601 instant, a year, or nothing. */
  at: string
  /** Null: the round examined the cluster and gave it none. */
  category: BaseCategory | null
  curated: boolean
  certainty: Certainty
}

export type LadderFacts<E extends Evidence = Evidence, C extends Check = Check> = {
  evidence: readonly E[]
  checks: readonly C[]
  decisions: readonly Decision[]
}

export type EvidenceState = 'accepted' | 'refused' | 'awaiting' | 'expired'
export type CriterionState = 'met' | 'awaiting' | 'expired' | 'missing'

export type CriterionStanding<E extends Evidence = Evidence, C extends Check = Check> = {
  id: CriterionId
  state: CriterionState
  evidence: { item: E; state: EvidenceState; check: C | null }[]
  /** The check of the whole criterion that counts now, for or against it. */
  whole: C | null
  /** The decision by which the criterion counts as met. */
  decision: Decision | null
  /** The last day on which it is met by what is known; null: not met, or no end. */
  until: string | null
}

export type StepStanding<E extends Evidence = Evidence, C extends Check = Check> = {
  category: Category
  reached: boolean
  criteria: CriterionStanding<E, C>[]
}

/** A step above, and the criteria still to be met for it: its own and those of the steps it builds on. */
export type Way = { category: Category; missing: CriterionId[] }

export type Standing<E extends Evidence = Evidence, C extends Check = Check> = {
  category: BaseCategory | null
  curated: boolean
  /** How sure the category is: checks of one's own are certain, decisions as sure as their source. */
  certainty: Certainty | null
  /** The decision the category rests on; null when it rests on checks alone, or there is none. */
  decision: Decision | null
  steps: StepStanding<E, C>[]
  /** The nearest steps above: the next category and, where it may be had, curation. */
  ways: Way[]
  /** Pieces of evidence nobody has looked at yet. */
  awaiting: number
  /** The last day of the category, when something it rests on runs out. */
  until: string | null
  /** The first day on which anything here changes by itself. */
  changesOn: string | null
}

type LadderStep = (typeof ladder)[number]
const stepOf = (category: Category) =>
  ladder.find((step) => step.category === category)! as LadderStep

/** The criteria of a step and of all it builds on, lowest first. */
export function criteriaUpTo(category: Category): CriterionId[] {
  const { buildsOn, criteria } = stepOf(category)
  return [...(buildsOn ? criteriaUpTo(buildsOn) : []), ...criteria.map(({ id }) => id)]
}

const vouchedFor: Record<BaseCategory, ReadonlySet<CriterionId>> = {
  proto: new Set(criteriaUpTo('proto')),
  territorial: new Set(criteriaUpTo('territorial')),
  industrial: new Set(criteriaUpTo('industrial')),
  innovative_territorial: new Set(),
}
const inRegister: CriterionId = 'ind-1'
const ofCuration = new Set(stepOf('curated').criteria.map(({ id }) => id as CriterionId))

/** What a decision says of a criterion; undefined when it says nothing. */
function says(decision: Decision, id: CriterionId): boolean | undefined {
  if (decision.source === 'register') return vouchedFor.industrial.has(id) ? true : undefined
  if (ofCuration.has(id)) return decision.curated
  // The source names no criteria for innovative territorial clusters: such a decision tells none.
  if (decision.category === 'innovative_territorial') return undefined
  return decision.category !== null && vouchedFor[decision.category].has(id)
}

/**
 * Where a cluster stands on the ladder, from what its profile shows, what experts found and what was decided.
 *
 * Of a criterion as a whole the latest word counts: of the last monitoring that examined the cluster, or of
 * an expert. A refused piece of evidence takes nothing away from what else proves the criterion, so that
 * adding to a profile never costs a step. What was accepted before the criterion was found unmet has to be
 * looked at again. An entry in the ministry's register stands for the steps below it, unless a monitoring has
 * examined the cluster: that inference is ours.
 * @param today YYYY-MM-DD
 */
export function standingOf<E extends Evidence, C extends Check>(
  { evidence, checks, decisions }: LadderFacts<E, C>,
  today: string,
): Standing<E, C> {
  const monitoring = lastRound(decisions)
  const register = decisions.find(({ source }) => source === 'register') ?? null
  const judge = (
    id: CriterionId,
    deciding: readonly (Decision | null)[],
    decisionEnds: string | null = null,
  ) =>
    criterionStanding(
      id,
      evidence.filter(({ criterion }) => criterion === id),
      checks.filter(({ criterion }) => criterion === id),
      deciding.find((decision) => decision && says(decision, id) !== undefined) ?? null,
      decisionEnds,
      today,
    )
  const entry = judge(inRegister, [monitoring, register])
  const vouching = monitoring ?? (entry.state === 'met' ? register : null)
  // The register stands for the other criteria no longer than the entry itself is good.
  const vouchingEnds = vouching === register ? entry.until : null
  const found = new Map<CriterionId, CriterionStanding<E, C>>()
  for (const { criteria } of ladder)
    for (const { id } of criteria)
      found.set(id, id === inRegister ? entry : judge(id, [vouching], vouchingEnds))

  const met = (id: CriterionId) => found.get(id)!.state === 'met'
  const reaches = (category: Category): boolean =>
    category === 'innovative_territorial'
      ? monitoring?.category === category
      : criteriaUpTo(category).every(met)
  const innovative = reaches('innovative_territorial')
  const category: BaseCategory | null = innovative
    ? 'innovative_territorial'
    : reaches('industrial')
      ? 'industrial'
      : reaches('territorial')
        ? 'territorial'
        : reaches('proto')
          ? 'proto'
          : null
  const curated =
    [...ofCuration].every(met) &&
    (innovative || category === 'territorial' || category === 'industrial')

  const base = category === null || innovative ? [] : criteriaUpTo(category)
  const holding = [...base, ...(curated ? ofCuration : [])].map((id) => found.get(id)!)
  const restsOn = innovative
    ? monitoring
    : (holding.find(({ decision }) => decision !== null)?.decision ?? null)
  const all = [...found.values()]
  return {
    category,
    curated,
    certainty: category === null ? null : (restsOn?.certainty ?? 'certain'),
    decision: restsOn,
    steps: ladder.map((step) => ({
      category: step.category,
      reached: step.isFlag ? curated : reaches(step.category),
      criteria: step.criteria.map(({ id }) => found.get(id)!),
    })),
    ways: waysFrom(category, curated, met),
    awaiting: all.reduce(
      (sum, one) => sum + one.evidence.filter(({ state }) => state === 'awaiting').length,
      0,
    ),
    until: earliest(holding.map(({ until }) => until)),
    changesOn: changesOn(all, today),
  }
}

function lastRound(decisions: readonly Decision[]): Decision | null {
  return decisions
    .filter(({ source }) => source === 'monitoring')
    .reduce<Decision | null>(
      (last, one) => (last === null || isLater(one, last) ? one : last),
      null,
    )
}

const isLater = (a: Decision, b: Decision) =>
  a.year === b.year ? a.at > b.at : (a.year ?? 0) > (b.year ?? 0)

function criterionStanding<E extends Evidence, C extends Check>(
  id: CriterionId,
  evidence: readonly E[],
  checks: readonly C[],
  decision: Decision | null,
  decisionEnds: string | null,
  today: string,
): CriterionStanding<E, C> {
  const said = decision ? says(decision, id) : undefined
  const decidedAt = decision?.at ?? ''
  const last = latest(checks.filter(({ key }) => key === WHOLE))
  const whole = last && (said === undefined || last.at > decidedAt) ? last : null
  const unmetSince = whole
    ? whole.verdict === 'refused'
      ? whole.at
      : null
    : said === false
      ? decidedAt
      : null

  const items = evidence.map((item) => {
    const check = latest(
      checks.filter(({ key, at }) => key === item.key && (unmetSince === null || at > unmetSince)),
    )
    return { item, check, state: evidenceState(item, check, today) }
  })
  const wholeUntil = whole?.verdict === 'accepted' ? lastDay(whole.validUntil) : null
  const wholeExpired = wholeUntil !== null && wholeUntil < today
  const byWhole = whole?.verdict === 'accepted' && !wholeExpired
  const byDecision = whole === null && said === true
  const accepted = items.filter(({ state }) => state === 'accepted')
  const proofs = [
    ...accepted.map(({ item, check }) => endOf(item, check)),
    ...(byWhole ? [wholeUntil] : []),
    ...(byDecision ? [decisionEnds] : []),
  ]
  const state: CriterionState =
    proofs.length > 0
      ? 'met'
      : items.some((one) => one.state === 'awaiting')
        ? 'awaiting'
        : wholeExpired || items.some((one) => one.state === 'expired')
          ? 'expired'
          : 'missing'
  return {
    id,
    state,
    evidence: items,
    whole,
    decision: byDecision ? decision : null,
    until: proofs.includes(null) ? null : ((proofs as string[]).toSorted().at(-1) ?? null),
  }
}

function evidenceState(item: Evidence, check: Check | null, today: string): EvidenceState {
  if (check?.verdict === 'refused') return 'refused'
  const looked = check !== null && check.files.every((file) => item.files.includes(file))
  const end = endOf(item, looked ? check : null)
  if (end !== null && end < today) return 'expired'
  return looked ? 'accepted' : 'awaiting'
}

const lastDay = (date: string | null) => (date === null ? null : endOfPartialDate(date))

/** The last day on which a piece of evidence counts, by itself and by its check. */
const endOf = (item: Evidence, check: Check | null) =>
  earliest([lastDay(item.validUntil), lastDay(check?.validUntil ?? null)])

function earliest(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null
}

/** Of two at the same instant, the one said last. */
function latest<C extends Check>(checks: readonly C[]): C | null {
  return checks.reduce<C | null>(
    (last, one) => (last === null || one.at >= last.at ? one : last),
    null,
  )
}

function waysFrom(
  category: BaseCategory | null,
  curated: boolean,
  met: (id: CriterionId) => boolean,
): Way[] {
  const next: Record<BaseCategory | 'none', Category[]> = {
    none: ['proto'],
    proto: ['territorial'],
    territorial: ['industrial', 'curated'],
    industrial: ['curated'],
    innovative_territorial: ['curated'],
  }
  return next[category ?? 'none']
    .filter((step) => step !== 'curated' || !curated)
    .map((step) => {
      const wanted = category === 'innovative_territorial' ? [...ofCuration] : criteriaUpTo(step)
      return { category: step, missing: wanted.filter((id) => !met(id)) }
    })
}

function changesOn(criteria: readonly CriterionStanding[], today: string): string | null {
  const ends = criteria.flatMap(({ evidence, whole }) => [
    ...evidence.map(({ item, check, state }) =>
      state === 'accepted' || state === 'awaiting'
        ? endOf(item, state === 'accepted' ? check : null)
        : null,
    ),
    whole?.verdict === 'accepted' ? lastDay(whole.validUntil) : null,
  ])
  const end = earliest(ends.filter((day) => day !== null && day >= today))
  return end === null ? null : nextDay(end)
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
