import {
  flag,
  id,
  index,
  instant,
  integer,
  json,
  money,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from '../columns.ts'
import type {
  BodyKind,
  Category,
  Certainty,
  DocumentKind,
  FundingSource,
  Importance,
  IndustrialRole,
  Level,
  ParticipantType,
  Priority,
  ProjectSphere,
  ProjectStage,
  TimelineKind,
} from '#app/domain/clusters/vocabulary.ts'

export const district = table('district', {
  id: id(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  shortRu: text().notNull(),
  shortEn: text().notNull(),
  rank: integer().notNull(),
})

/** A country; the id is its ISO 3166-1 alpha-2 code. */
export const country = table('country', {
  id: id(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
})

/** A federal subject; the id is its ISO 3166-2 code. */
export const region = table('region', {
  id: id(),
  districtId: text()
    .notNull()
    .references(() => district.id),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  shortRu: text().notNull(),
  shortEn: text().notNull(),
  rank: integer().notNull(),
})

export const specialisation = table('specialisation', {
  id: id(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  groupId: text().notNull(),
  groupRu: text().notNull(),
  groupEn: text().notNull(),
  rank: integer().notNull(),
})

export const cluster = table(
  'cluster',
  {
    id: id(),
    /** Dense number given at creation: the cluster's place in the search index and the facet bit sets. */
    ordinal: integer().notNull(),
    slug: text().notNull(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    districtId: text()
      .notNull()
      .references(() => district.id),
    interregional: flag().notNull(),
    /** Entered in the ministry's register of industrial clusters. */
    inRegister: flag().notNull(),
    category: text().$type<Category>(),
    categoryCertainty: text().$type<Certainty>(),
    /** Curated by a cluster development centre: a flag over the other categories. */
    curated: flag().notNull(),
    level: text().$type<Level>().notNull(),
    /** Share of profile fields that are filled, in percent. */
    completeness: integer().notNull(),
    purposeRu: text(),
    purposeEn: text(),
    productsRu: text(),
    productsEn: text(),
    prospectsRu: text(),
    prospectsEn: text(),
    foundedYear: integer(),
    website: text(),
    noteRu: text(),
    noteEn: text(),
    /** Profile contents beyond the published facts were made for demonstration. */
    isDemo: flag().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('cluster_slug').on(t.slug), uniqueIndex('cluster_ordinal').on(t.ordinal)],
)

/** A part of a cluster goes with it. */
export const clusterId = () =>
  text()
    .notNull()
    .references(() => cluster.id, { onDelete: 'cascade' })

export const clusterRegion = table(
  'cluster_region',
  {
    clusterId: clusterId(),
    regionId: text()
      .notNull()
      .references(() => region.id),
  },
  (t) => [
    primaryKey({ columns: [t.clusterId, t.regionId] }),
    index('cluster_region_region').on(t.regionId),
  ],
)

export const clusterSpecialisation = table(
  'cluster_specialisation',
  {
    clusterId: clusterId(),
    specialisationId: text()
      .notNull()
      .references(() => specialisation.id),
    rank: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clusterId, t.specialisationId] }),
    index('cluster_specialisation_specialisation').on(t.specialisationId),
  ],
)

export const clusterPriority = table(
  'cluster_priority',
  {
    clusterId: clusterId(),
    priority: text().$type<Priority>().notNull(),
    importance: text().$type<Importance>().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [primaryKey({ columns: [t.clusterId, t.priority] })],
)

export const organisation = table(
  'organisation',
  {
    id: id(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    type: text().$type<ParticipantType>().notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text().notNull(),
    regionId: text().references(() => region.id),
    /** Taxpayer number (ИНН): ten or twelve digits. Tells organisations of one name apart. */
    taxNumber: text(),
    isDemo: flag().notNull(),
  },
  (t) => [index('organisation_tax_number').on(t.taxNumber)],
)

/** An organisation's membership in a cluster. */
export const participant = table(
  'participant',
  {
    clusterId: clusterId(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    industrialRole: text().$type<IndustrialRole>(),
    sinceYear: integer(),
    /** When the organisation itself said that it belongs to the cluster; null: listed by the cluster only. */
    confirmedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.clusterId, t.organisationId] }),
    index('participant_organisation').on(t.organisationId),
  ],
)

/** A figure a document gives for one cluster, such as 51 participants, where no list of them exists. */
export const clusterFact = table(
  'cluster_fact',
  {
    id: id(),
    clusterId: clusterId(),
    kind: text().notNull(),
    labelRu: text().notNull(),
    labelEn: text().notNull(),
    value: integer(),
    /** The document says «more than» this value. */
    atLeast: flag().notNull(),
    textRu: text(),
    textEn: text(),
    year: integer(),
    certainty: text().$type<Certainty>().notNull(),
    rank: integer().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [index('cluster_fact_cluster').on(t.clusterId)],
)

export const governingBody = table(
  'governing_body',
  {
    id: id(),
    clusterId: clusterId(),
    kind: text().$type<BodyKind>().notNull(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    yearCreated: integer(),
    yearChosen: integer(),
    staff: integer(),
    funding: json<FundingSource[]>().notNull(),
    noteRu: text(),
    noteEn: text(),
    rank: integer().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [index('governing_body_cluster').on(t.clusterId)],
)

export const chairTerm = table(
  'chair_term',
  {
    id: id(),
    clusterId: clusterId(),
    country: text().notNull(),
    /** YYYY-MM, as printed. */
    startMonth: text().notNull(),
    endMonth: text().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [index('chair_term_cluster').on(t.clusterId)],
)

export const jointProject = table(
  'joint_project',
  {
    id: id(),
    clusterId: clusterId(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    sphere: text().$type<ProjectSphere>(),
    stage: text().$type<ProjectStage>().notNull(),
    initiatorsRu: json<string[]>().notNull(),
    initiatorsEn: json<string[]>().notNull(),
    periodStart: integer(),
    periodEnd: integer(),
    investmentRub: money(),
    supportRub: money(),
    noteRu: text(),
    noteEn: text(),
    isDemo: flag().notNull(),
  },
  (t) => [index('joint_project_cluster').on(t.clusterId)],
)

/** A member of the cluster that shares a joint project's costs; at least three do. */
export const projectParticipant = table(
  'project_participant',
  {
    projectId: text()
      .notNull()
      .references(() => jointProject.id, { onDelete: 'cascade' }),
    organisationId: text()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.organisationId] }),
    index('project_participant_organisation').on(t.organisationId),
  ],
)

/** An organisation outside the membership with which the cluster works. */
export const partner = table(
  'partner',
  {
    id: id(),
    clusterId: clusterId(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    country: text().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [index('partner_cluster').on(t.clusterId)],
)

export const clusterDocument = table(
  'cluster_document',
  {
    id: id(),
    clusterId: clusterId(),
    kind: text().$type<DocumentKind>().notNull(),
    titleRu: text().notNull(),
    titleEn: text().notNull(),
    /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source. */
    date: text(),
    number: text(),
    numberEn: text(),
    /** Who issued or approved it. */
    issuerRu: text(),
    issuerEn: text(),
    /** As precise as the source, like `date`. */
    validUntil: text(),
    /** The document by which the cluster was founded. */
    isFounding: flag().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [index('cluster_document_cluster').on(t.clusterId)],
)

export const associationMembership = table(
  'association_membership',
  {
    id: id(),
    clusterId: clusterId(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    short: text(),
    role: text({ enum: ['member', 'participant'] }).notNull(),
    noteRu: text(),
    noteEn: text(),
    isDemo: flag().notNull(),
  },
  (t) => [index('association_membership_cluster').on(t.clusterId)],
)

export const timelineEntry = table(
  'timeline_entry',
  {
    id: id(),
    clusterId: clusterId(),
    kind: text().$type<TimelineKind>().notNull(),
    /** YYYY, YYYY-MM or YYYY-MM-DD; null when the document prints none. */
    date: text(),
    dateLabelRu: text(),
    dateLabelEn: text(),
    textRu: text().notNull(),
    textEn: text().notNull(),
    /** A claim of the cluster itself, not an established fact. */
    isClaim: flag().notNull(),
    rank: integer().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [index('timeline_entry_cluster').on(t.clusterId)],
)

/** What a cluster offers to partners or looks for. */
export const notice = table(
  'notice',
  {
    id: id(),
    clusterId: clusterId(),
    kind: text({ enum: ['need', 'offer'] }).notNull(),
    titleRu: text().notNull(),
    titleEn: text().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [index('notice_cluster').on(t.clusterId)],
)

/** A yearly figure of one cluster: shipped goods, jobs, cooperation… */
export const clusterIndicator = table(
  'cluster_indicator',
  {
    clusterId: clusterId(),
    indicator: text().notNull(),
    year: integer().notNull(),
    value: integer().notNull(),
    certainty: text().$type<Certainty>().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [primaryKey({ columns: [t.clusterId, t.indicator, t.year] })],
)

/** What changed and when: feeds the Atom of changes. */
export const clusterChange = table(
  'cluster_change',
  {
    id: id(),
    clusterId: clusterId(),
    kind: text({ enum: ['added', 'updated'] }).notNull(),
    summaryRu: text().notNull(),
    summaryEn: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('cluster_change_at').on(t.at)],
)
