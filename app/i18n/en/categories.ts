import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/categories.ts'

const n = (value: number) => formatNumber('en', value)

export const en = {
  crumb: 'Categories',
  title: 'Five categories: from proto-cluster to innovative territorial',
  description:
    'Categories of clusters by the criteria of the St Petersburg monitoring, requirements for industrial clusters, levels of organisation.',
  lead: 'A cluster is placed in a category by the yearly monitoring of the St Petersburg cluster environment. Here is what each takes, and how sure we are of every criterion.',
  ladder: 'The ladder of categories',
  step: (rank) => `Step ${rank}`,
  buildsOn: (category) => `The criteria of “${category}” are met first.`,
  flag: 'In the lists of 2021 it is a mark over another category: territorial, industrial and innovative territorial clusters are curated.',
  byDecision: 'Assigned by decision: the source names no criteria.',
  criteria: 'What it takes',
  inDirectory: (count) => `${n(count)} ${pluralEn(count, 'cluster', 'clusters')} in the directory`,
  noneInDirectory: 'None in the directory',
  names: {
    proto: 'Proto-cluster',
    territorial: 'Territorial cluster',
    curated: 'Cluster curated by the Cluster Development Centre',
    industrial: 'Industrial cluster',
    innovative_territorial: 'Innovative territorial cluster',
  },
  criterion: {
    'proto-1': 'Basic information about the cluster is available',
    'proto-2': 'At least two participants',
    'terr-1': 'There is a founding document: minutes, a memorandum or an agreement',
    'terr-2': 'There is a governing body: a general meeting or a council',
    'terr-3': 'There is a managing company',
    'terr-4': 'Participants run joint projects',
    'terr-5': 'A register of participants is kept',
    'cur-1': 'The register of participants is signed by the managing company',
    'cur-2': 'An agreement with the St Petersburg Cluster Development Centre is in force',
    'cur-3': 'There is a forward-looking document: a concept, a strategy or a programme',
    'ind-1': 'Entered in the register of industrial clusters of the Ministry of Industry and Trade',
  },
  field: {
    name: 'name',
    specialisation: 'specialisation',
    products: 'description of products',
    goal: 'purpose of joining together',
    priorities: 'development priorities',
    growth: 'prospects for new participants',
  },
  certainty: {
    certain: 'The criteria are printed as such.',
    high: 'Which criteria belong to this step was settled by elimination: the heading is displaced in the source.',
    medium:
      'The order of the steps is read from the layout of the slide; it is not put into words.',
    not_stated: 'The category is used in the lists of 2021; the source gives no criteria for it.',
  },
  doubt: 'How sure this is',
  unplaced: (count, total) =>
    `Another ${n(count)} of the directory’s ${n(total)} clusters have no category: the monitoring did not look at them.`,
  requirements: 'Ten requirements for an industrial cluster',
  requirementsLead:
    'What the Ministry of Industry and Trade checks before registering a cluster: Government Decree No.\u00a0779 of 31 July 2015 as the review of 2017 sums it up.',
  requirementsWarning: 'The decree may have changed since 2017',
  requirementsWarningText: 'Check the text in force before you prepare documents.',
  requirementColumn: 'Requirement',
  thresholdColumn: 'Threshold',
  atLeast: (value) => `at least ${value}`,
  above: 'above average',
  share: (percent) => `${n(percent)}%`,
  history: 'How the thresholds changed',
  becomes: (from, to) => `${from} → ${to}`,
  historyBefore: 'Before that the thresholds of the 2017 review were in force.',
  noThreshold: 'no figure',
  requirement: {
    'r779-1':
      'Share of participants on the governing bodies of the specialised organisation, which has an agreement with the region on creating the cluster',
    'r779-2': 'Within one or several regions',
    'r779-3a': 'Industrial enterprises',
    'r779-3b': 'End-product makers among them',
    'r779-4':
      'Development follows the spatial development strategy and territorial planning schemes',
    'r779-5': 'Labour productivity against the manufacturers of the region',
    'r779-6': 'Share of high-productivity jobs',
    'r779-7':
      'Share of each participant’s output that goes to other participants, end-product makers excepted',
    'r779-8': 'Universities or colleges in the infrastructure',
    'r779-9': 'Technology or industrial facilities in the infrastructure',
  },
  registered: (count) =>
    `${n(count)} ${pluralEn(count, 'cluster is', 'clusters are')} in the register`,
  levels: 'Levels of organisation',
  levelsLead:
    'The level says how complete a profile is. The three levels and the rule come from the Cluster Map of Russia; it prints no thresholds, these are ours.',
  levelRange: (from, to) =>
    to === null
      ? `${from}% of the fields or more`
      : from === 0
        ? `under ${to}% of the fields`
        : `${from}% to under ${to}% of the fields`,
  levelNames: { initial: 'Initial', medium: 'Medium', high: 'High' },
  fields: (count) => `${n(count)} ${pluralEn(count, 'field counts', 'fields count')}, all alike`,
  groupColumn: 'About',
  fieldsColumn: 'Fields',
  groups: {
    identity: 'Name, place, specialisation, year, website',
    description: 'Purpose, products, prospects',
    participants: 'Participants',
    projects: 'Joint projects',
    priorities: 'Priorities',
    partners: 'Partners',
    governance: 'Governance',
    funding: 'Funding',
    documents: 'Documents',
    indicators: 'Figures by year',
  },
  source:
    'Sources: yearly monitoring of the St Petersburg cluster environment, 2015–2021; “Review of clusters of Russia”, Association of Clusters and Technoparks, 2017; Cluster Map of Russia, HSE University. Criteria are retold in our own words.',
  monitoring: 'Results of the latest monitoring',
} satisfies Messages<typeof ru>
