import type { BodyKind, Category, DocumentKind } from './vocabulary.ts'

/** What counts as basic information about a cluster (St Petersburg monitoring, criteria of a proto-cluster). */
export const basicFields = [
  'name',
  'specialisation',
  'products',
  'goal',
  'priorities',
  'growth',
] as const
export type BasicField = (typeof basicFields)[number]

/** What a criterion asks for, in a form a profile can be checked against. */
export type Need =
  | { kind: 'fields'; fields: readonly BasicField[] }
  | { kind: 'participants'; min: number }
  | { kind: 'document'; anyOf: readonly DocumentKind[] }
  | { kind: 'body'; anyOf: readonly BodyKind[] }
  | {
      kind: 'exists'
      of:
        | 'managing_company'
        | 'joint_projects'
        | 'participants_register'
        | 'participants_register_signed'
        | 'ckr_agreement'
        | 'minpromtorg_register'
    }

type Step = {
  category: Category
  /** 1 is the lowest. */
  rank: number
  /** The step whose criteria are met first; the source states it by layout, not in words. */
  buildsOn: Category | null
  /** Stands over another category instead of replacing it. */
  isFlag: boolean
  /** How sure it is that these criteria belong to this step. */
  certainty: 'certain' | 'high' | 'medium' | 'not_stated'
  criteria: readonly { id: string; need: Need }[]
}

/**
 * The ladder of categories, lowest step first. Source: slides of the yearly monitoring of the
 * St Petersburg cluster environment; the criteria are retold, their words are in app/i18n.
 * An innovative territorial cluster is one by decision: no criteria are named for it.
 */
export const ladder = [
  {
    category: 'proto',
    rank: 1,
    buildsOn: null,
    isFlag: false,
    certainty: 'certain',
    criteria: [
      { id: 'proto-1', need: { kind: 'fields', fields: basicFields } },
      { id: 'proto-2', need: { kind: 'participants', min: 2 } },
    ],
  },
  {
    category: 'territorial',
    rank: 2,
    buildsOn: 'proto',
    isFlag: false,
    certainty: 'high',
    criteria: [
      { id: 'terr-1', need: { kind: 'document', anyOf: ['protocol', 'memorandum', 'agreement'] } },
      { id: 'terr-2', need: { kind: 'body', anyOf: ['general_meeting', 'council'] } },
      { id: 'terr-3', need: { kind: 'exists', of: 'managing_company' } },
      { id: 'terr-4', need: { kind: 'exists', of: 'joint_projects' } },
      { id: 'terr-5', need: { kind: 'exists', of: 'participants_register' } },
    ],
  },
  {
    category: 'curated',
    rank: 3,
    buildsOn: 'territorial',
    isFlag: true,
    certainty: 'medium',
    criteria: [
      { id: 'cur-1', need: { kind: 'exists', of: 'participants_register_signed' } },
      { id: 'cur-2', need: { kind: 'exists', of: 'ckr_agreement' } },
      { id: 'cur-3', need: { kind: 'document', anyOf: ['concept', 'strategy', 'programme'] } },
    ],
  },
  {
    category: 'industrial',
    rank: 4,
    buildsOn: 'territorial',
    isFlag: false,
    certainty: 'medium',
    criteria: [{ id: 'ind-1', need: { kind: 'exists', of: 'minpromtorg_register' } }],
  },
  {
    category: 'innovative_territorial',
    rank: 5,
    buildsOn: null,
    isFlag: false,
    certainty: 'not_stated',
    criteria: [],
  },
] as const satisfies readonly Step[]

export type CriterionId = (typeof ladder)[number]['criteria'][number]['id']

type Requirement = {
  id: string
  /** Least value, of a count or of a share between 0 and 1; absent where the rule has no number. */
  min?: number
  measure: 'share' | 'count' | 'above' | 'declared' | 'place'
}

/**
 * What an industrial cluster shows before it enters the ministry's register: decree 779 of
 * 31 July 2015 as the 2017 review sums it up. It may have changed since.
 */
export const requirements779 = [
  { id: 'r779-1', measure: 'share', min: 0.5 },
  { id: 'r779-2', measure: 'place' },
  { id: 'r779-3a', measure: 'count', min: 10 },
  { id: 'r779-3b', measure: 'count', min: 1 },
  { id: 'r779-4', measure: 'declared' },
  { id: 'r779-5', measure: 'above' },
  { id: 'r779-6', measure: 'share', min: 0.5 },
  { id: 'r779-7', measure: 'share', min: 0.2 },
  { id: 'r779-8', measure: 'count', min: 1 },
  { id: 'r779-9', measure: 'count', min: 2 },
] as const satisfies readonly Requirement[]

export type RequirementId = (typeof requirements779)[number]['id']

/** The steps of a monitoring round as printed; the source does not warrant their order. */
export const monitoringStages = [
  'open_sources',
  'documents',
  'requests',
  'questionnaires',
  'meetings',
  'categories',
] as const
export type MonitoringStage = (typeof monitoringStages)[number]
