import {
  bodyKinds,
  clusterIndicators,
  documentKinds,
  fundingSources,
  importances,
  industrialRoles,
  participantTypes,
  priorities,
  projectSpheres,
  projectStages,
  timelineKinds,
  type ClusterIndicator,
  type Priority,
} from '../vocabulary.ts'

/** The vocabularies a field may choose from that are kept in the database. */
export const vocabularies = ['region', 'specialisation', 'country', 'member'] as const
export type Vocabulary = (typeof vocabularies)[number]

/** The closed lists a field may choose from; their words are those of the profile. */
export const closedLists = {
  participantType: participantTypes,
  industrialRole: industrialRoles,
  bodyKind: bodyKinds,
  fundingSource: fundingSources,
  projectSphere: projectSpheres,
  projectStage: projectStages,
  importance: importances,
  documentKind: documentKinds,
  timelineKind: timelineKinds,
  associationRole: ['member', 'participant'],
  noticeKind: ['need', 'offer'],
} as const satisfies Record<string, readonly string[]>
export type ClosedList = keyof typeof closedLists

/** What may be typed into a field; lengths in characters, money kept in roubles and typed in millions. */
export type Field = { required?: true } & (
  | { kind: 'text'; max?: number }
  | { kind: 'long'; max?: number }
  | { kind: 'lines' }
  | { kind: 'url' }
  | { kind: 'year' }
  | { kind: 'number'; max: number }
  | { kind: 'millions' }
  | { kind: 'date' }
  | { kind: 'month' }
  | { kind: 'flag' }
  | { kind: 'choice'; of: ClosedList }
  | { kind: 'choices'; of: ClosedList }
  | { kind: 'term'; of: Vocabulary }
  | { kind: 'terms'; of: Vocabulary }
)

const year = { kind: 'year' } as const
const text = { kind: 'text' } as const
const long = { kind: 'long' } as const
const required = <F extends Field>(field: F): F & { required: true } => ({
  ...field,
  required: true,
})
const choice = <L extends ClosedList>(of: L) => ({ kind: 'choice', of }) as const
const both = <N extends string, F extends Field>(name: N, field: F) =>
  ({ [`${name}Ru`]: field, [`${name}En`]: field }) as Record<`${N}Ru` | `${N}En`, F>
const all = <K extends string, F extends Field>(keys: readonly K[], field: F) =>
  Object.fromEntries(keys.map((key) => [key, field])) as Record<K, F>

/** Amounts that stand in the indicators' own whole numbers. */
const LARGEST_FIGURE = 2_000_000_000

/**
 * Everything a profile is made of that people may edit: each group with its fields by name. A group with
 * `list` holds any number of records, the others one. Form, check, comparison, history and database
 * follow from this description; a field named …Ru has its other half in …En.
 */
export const editGroups = {
  identity: {
    fields: {
      ...both('name', required({ ...text, max: 200 })),
      regions: required({ kind: 'terms', of: 'region' }),
      specialisations: required({ kind: 'terms', of: 'specialisation' }),
      interregional: { kind: 'flag' },
      foundedYear: year,
      website: { kind: 'url' },
    },
  },
  description: {
    fields: { ...both('purpose', long), ...both('products', long), ...both('prospects', long) },
  },
  headcount: {
    fields: {
      participantsTotal: { kind: 'number', max: 1_000_000 },
      workers: { kind: 'number', max: 10_000_000 },
    },
  },
  participants: {
    list: true,
    fields: {
      ...both('name', required(text)),
      type: required(choice('participantType')),
      country: required({ kind: 'term', of: 'country' }),
      regionId: { kind: 'term', of: 'region' },
      industrialRole: choice('industrialRole'),
      sinceYear: year,
    },
  },
  projects: {
    list: true,
    fields: {
      ...both('name', required(text)),
      sphere: choice('projectSphere'),
      stage: required(choice('projectStage')),
      ...both('initiators', { kind: 'lines' }),
      periodStart: year,
      periodEnd: year,
      investmentRub: { kind: 'millions' },
      supportRub: { kind: 'millions' },
      participants: { kind: 'terms', of: 'member' },
      ...both('note', long),
    },
  },
  priorities: { fields: all(priorities as readonly Priority[], choice('importance')) },
  partners: {
    list: true,
    fields: { ...both('name', required(text)), country: required({ kind: 'term', of: 'country' }) },
  },
  governance: {
    list: true,
    fields: {
      kind: required(choice('bodyKind')),
      ...both('name', required(text)),
      yearCreated: year,
      yearChosen: year,
      staff: { kind: 'number', max: 100_000 },
      funding: { kind: 'choices', of: 'fundingSource' },
      ...both('note', long),
    },
  },
  documents: {
    list: true,
    fields: {
      kind: required(choice('documentKind')),
      ...both('title', required({ ...text, max: 500 })),
      date: { kind: 'date' },
      number: { ...text, max: 60 },
      numberEn: { ...text, max: 60 },
      ...both('issuer', text),
      validUntil: { kind: 'date' },
      isFounding: { kind: 'flag' },
    },
  },
  indicators: {
    list: true,
    fields: {
      year: required(year),
      ...all(Object.keys(clusterIndicators) as ClusterIndicator[], {
        kind: 'number',
        max: LARGEST_FIGURE,
      }),
    },
  },
  associations: {
    list: true,
    fields: {
      ...both('name', required(text)),
      short: { ...text, max: 40 },
      role: required(choice('associationRole')),
      ...both('note', long),
    },
  },
  timeline: {
    list: true,
    fields: {
      kind: required(choice('timelineKind')),
      date: { kind: 'date' },
      ...both('text', required({ ...long, max: 1_000 })),
      isClaim: { kind: 'flag' },
    },
  },
  chairs: {
    list: true,
    fields: {
      country: required({ kind: 'term', of: 'country' }),
      startMonth: required({ kind: 'month' }),
      endMonth: required({ kind: 'month' }),
    },
  },
  notices: {
    list: true,
    fields: { kind: required(choice('noticeKind')), ...both('title', required(text)) },
  },
} as const satisfies Record<string, { list?: true; fields: Record<string, Field> }>

type Groups = typeof editGroups
export type EditGroup = keyof Groups
/** Every field's name, whatever its group. */
export type EditField = { [G in EditGroup]: keyof Groups[G]['fields'] }[EditGroup] & string

export const isEditGroup = (text: unknown): text is EditGroup =>
  typeof text === 'string' && Object.hasOwn(editGroups, text)

/** The groups of which a cluster has any number of records. */
export const isList = (group: EditGroup): boolean => 'list' in editGroups[group]

/** The fields of a group in the order of its form. */
export const fieldsOf = (group: EditGroup) =>
  Object.entries(editGroups[group].fields) as [EditField, Field][]

/** Changes in the order of the group's form: PostgreSQL forgets in which order a record's fields were written. */
export function inFormOrder<T extends { field: string }>(group: EditGroup, changes: T[]): T[] {
  const order = fieldsOf(group).map(([name]) => name as string)
  return changes.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/** A field's other half, in the other language, or nothing: `nameRu` has `nameEn`. */
export function otherHalf(group: EditGroup, name: EditField): EditField | undefined {
  const fields = editGroups[group].fields
  const half =
    name === 'number' ? 'numberEn' : name.endsWith('Ru') ? `${name.slice(0, -2)}En` : undefined
  return half && Object.hasOwn(fields, half) ? (half as EditField) : undefined
}

/** Longest text of a field of its kind, in characters. */
export const LONGEST = { text: 300, long: 5_000, lines: 3_000, url: 300 } as const
