/**
 * The closed lists of the clusters area: ids as they stand in addresses, files and the database.
 * Their words are in app/i18n. Sources: St Petersburg monitoring 2015–2021 (categories),
 * HSE Cluster Map of Russia (levels, participants, projects, priorities, bodies, funding).
 */
export const categories = [
  'proto',
  'territorial',
  'curated',
  'industrial',
  'innovative_territorial',
] as const
export type Category = (typeof categories)[number]

export const levels = ['initial', 'medium', 'high'] as const
export type Level = (typeof levels)[number]

/** How sure a figure is: as printed, nearly, by inference, a guess, or lost. */
export const certainties = ['certain', 'high', 'medium', 'guess', 'unreadable'] as const
export type Certainty = (typeof certainties)[number]

export const participantTypes = [
  'large',
  'medium',
  'small',
  'education',
  'research',
  'innovation_infrastructure',
  'other',
] as const
export type ParticipantType = (typeof participantTypes)[number]

export const industrialRoles = [
  'enterprise',
  'end_product_maker',
  'education',
  'infrastructure',
] as const
export type IndustrialRole = (typeof industrialRoles)[number]

export const bodyKinds = [
  'managing_company',
  'coordinator',
  'board',
  'supervisory',
  'general_meeting',
  'council',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export const fundingSources = [
  'fees',
  'services',
  'municipal',
  'regional',
  'federal',
  'other',
] as const
export type FundingSource = (typeof fundingSources)[number]

export const projectSpheres = [
  'rnd',
  'design',
  'infrastructure_production',
  'infrastructure_social',
  'education',
  'marketing',
] as const
export type ProjectSphere = (typeof projectSpheres)[number]

export const projectStages = ['planned', 'running', 'done'] as const
export type ProjectStage = (typeof projectStages)[number]

export const priorities = [
  'production',
  'organisation',
  'authorities',
  'innovation',
  'people',
  'brand',
  'international',
] as const
export type Priority = (typeof priorities)[number]

export const importances = ['high', 'medium', 'low', 'none'] as const
export type Importance = (typeof importances)[number]

export const documentKinds = [
  'protocol',
  'memorandum',
  'agreement',
  'concept',
  'strategy',
  'programme',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const timelineKinds = [
  'founding',
  'agreement',
  'programme',
  'initiative',
  'recognition',
  'other',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** Yearly figures of one cluster (`cluster_indicator`), and what their whole numbers count. */
export const clusterIndicators = {
  shipped: 'million_rub',
  jobs: 'people',
  investment: 'million_rub',
  rnd: 'million_rub',
  taxes: 'million_rub',
  cooperation: 'percent',
  import_share: 'percent',
} as const
export type ClusterIndicator = keyof typeof clusterIndicators
export type IndicatorUnit = (typeof clusterIndicators)[ClusterIndicator]
