import {
  figure,
  flag,
  id,
  index,
  instant,
  integer,
  json,
  money,
  table,
  text,
  uniqueIndex,
} from '../columns.ts'
import { account } from './accounts.ts'
import { cluster, district } from './clusters.ts'
import type { Question } from '#app/domain/clusters/monitoring/questionnaire.ts'
import type { RoundState } from '#app/domain/clusters/monitoring/vocabulary.ts'
import type { Category, Certainty } from '#app/domain/clusters/vocabulary.ts'

export const indicator = table('indicator', {
  id: id(),
  scope: text({ enum: ['all_clusters', 'industrial_clusters', 'manufacturing_russia'] }).notNull(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  unitRu: text().notNull(),
  unitEn: text().notNull(),
  valueKind: text().notNull(),
  decimals: integer().notNull(),
  rank: integer().notNull(),
})

export const indicatorValue = table(
  'indicator_value',
  {
    id: id(),
    indicatorId: text()
      .notNull()
      .references(() => indicator.id),
    /** Null: the whole country. */
    districtId: text().references(() => district.id),
    year: integer().notNull(),
    value: figure().notNull(),
    certainty: text().$type<Certainty>().notNull(),
    noteRu: text(),
    noteEn: text(),
  },
  (t) => [index('indicator_value_indicator').on(t.indicatorId)],
)

export const subsidyCost = table('subsidy_cost', {
  id: id(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  percent: figure().notNull(),
  amountRub: money().notNull(),
  certainty: text().$type<Certainty>().notNull(),
  noteRu: text(),
  noteEn: text(),
})

export const monitoringRound = table(
  'monitoring_round',
  {
    id: id(),
    year: integer().notNull(),
    objects: integer(),
    subjects: integer(),
    curated: integer(),
    altObjects: integer(),
    altSubjects: integer(),
    certainty: text().$type<Certainty>().notNull(),
    noteRu: text(),
    noteEn: text(),
    /** Null: printed by a source, not run here, and so published. */
    state: text().$type<RoundState>(),
    questionnaire: json<readonly Question[]>(),
    /** YYYY-MM-DD, the last day for answers; it ends in the time zone of the monitoring. */
    deadline: text(),
    openedAt: instant(),
    openedBy: text().references(() => account.id, { onDelete: 'set null' }),
    startedAt: instant(),
    publishedAt: instant(),
    publishedBy: text().references(() => account.id, { onDelete: 'set null' }),
    /** Grows with each change of the questionnaire or the dates: a stale form is told so. */
    version: integer(),
    isDemo: flag(),
  },
  (t) => [
    uniqueIndex('monitoring_round_year').on(t.year),
    index('monitoring_round_opener').on(t.openedBy),
    index('monitoring_round_publisher').on(t.publishedBy),
  ],
)

export const monitoringSubject = table(
  'monitoring_subject',
  {
    id: id(),
    roundId: text()
      .notNull()
      .references(() => monitoringRound.id),
    clusterId: text().references(() => cluster.id, { onDelete: 'set null' }),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    category: text().$type<Category>().notNull(),
    curated: flag().notNull(),
    certainty: text().$type<Certainty>().notNull(),
    /** Of a round run here: the reason of the decision. */
    noteRu: text(),
    noteEn: text(),
  },
  (t) => [
    index('monitoring_subject_round').on(t.roundId),
    index('monitoring_subject_cluster').on(t.clusterId),
  ],
)

/** A single figure a published source prints: clusters on the map, projects by stage, bodies by kind… */
export const publishedFigure = table(
  'published_figure',
  {
    id: id(),
    /** Which source prints it: `map-2015`. */
    source: text().notNull(),
    /** What it is counted by: `counts`, `levels`, `project-stages`… */
    groupId: text().notNull(),
    key: text().notNull(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    value: figure(),
    qualifier: text({ enum: ['exact', 'about', 'more_than'] }).notNull(),
    unitRu: text().notNull(),
    unitEn: text().notNull(),
    certainty: text().$type<Certainty | 'derived'>().notNull(),
    noteRu: text(),
    noteEn: text(),
    rank: integer().notNull(),
  },
  (t) => [index('published_figure_source').on(t.source, t.groupId)],
)
