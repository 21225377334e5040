import type { Bilingual } from '../../shared/lang.ts'
import type { BasicField, CriterionId } from '../ladder.ts'
import type { Category, Certainty } from '../vocabulary.ts'
import type { ShownEvidence } from './evidence.ts'
import type { BaseCategory, CriterionState, Decision, EvidenceState, Way } from './standing.ts'

/** A check as a page shows it. Who wrote it and what they noted is for those who work on the cluster. */
export type CheckView = {
  verdict: 'accepted' | 'refused'
  /** YYYY-MM-DD */
  on: string
  validUntil: string | null
  note: string | null
  by: string | null
  /** Made for demonstration. */
  isDemo: boolean
}

export type FileView = { id: string; name: string }

export type EvidenceView = Pick<
  ShownEvidence,
  'key' | 'kind' | 'label' | 'count' | 'date' | 'number' | 'validUntil' | 'documentId' | 'claimId'
> & {
  state: EvidenceState
  check: CheckView | null
  files: FileView[]
}

export type CriterionView = {
  id: CriterionId
  state: CriterionState
  evidence: EvidenceView[]
  whole: CheckView | null
  decision: Decision | null
  until: string | null
}

export type StepView = { category: Category; reached: boolean; criteria: CriterionView[] }

/** One turn of a cluster's category, and what brought it about. */
export type TurnView = {
  id: string
  on: string
  from: Category | null
  to: Category | null
  fromCurated: boolean
  toCurated: boolean
  cause: 'check' | 'profile' | 'monitoring' | 'time' | 'rules'
  by: string | null
}

/** A published round that decided of the cluster. */
export type RoundView = Pick<Decision, 'year' | 'category' | 'curated' | 'certainty'>

/** A cluster's place on the ladder, with everything it rests on. */
export type LadderView = {
  cluster: { id: string; slug: string; name: Bilingual; isDemo: boolean }
  category: BaseCategory | null
  curated: boolean
  certainty: Certainty | null
  decision: Decision | null
  until: string | null
  awaiting: number
  steps: StepView[]
  ways: Way[]
  /** Basic information the profile lacks. */
  missingFields: BasicField[]
  turns: TurnView[]
  rounds: RoundView[]
  /** What may be shown for a criterion; only for those who represent the cluster. */
  documents: { id: string; title: Bilingual; date: string | null }[]
  /** A check was asked for; only for those who work on the cluster. */
  request: { on: string; note: string | null; by: string | null; isDemo: boolean } | null
  /** What whoever looks may do here. */
  may: { check: boolean; show: boolean }
}
