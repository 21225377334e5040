import { flag, id, index, instant, integer, json, table, text } from '../columns.ts'
import type { OwnFigures, ReadinessThresholds } from '#app/domain/clusters/ladder/readiness.ts'
import type { CriterionId } from '#app/domain/clusters/ladder.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { person } from './accounts.ts'
import { cluster, clusterDocument, clusterId } from './clusters.ts'

/** What an expert found of a piece of evidence or of a criterion as a whole. Only ever added to. */
export const criterionCheck = table(
  'criterion_check',
  {
    id: id(),
    clusterId: clusterId(),
    criterion: text().$type<CriterionId>().notNull(),
    /** Says what was looked at; `*` for the criterion as a whole. */
    evidenceKey: text().notNull(),
    verdict: text({ enum: ['accepted', 'refused'] }).notNull(),
    /** SHA-256 of the files that were there to be looked at. */
    files: json<string[]>().notNull(),
    /** YYYY-MM-DD */
    validUntil: text(),
    note: text(),
    checkedBy: person(),
    checkedAt: instant().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [
    index('criterion_check_cluster').on(t.clusterId),
    index('criterion_check_checker').on(t.checkedBy),
  ],
)

/** What a representative shows for a criterion the profile alone does not tell of. */
export const criterionClaim = table(
  'criterion_claim',
  {
    id: id(),
    clusterId: clusterId(),
    criterion: text().$type<CriterionId>().notNull(),
    documentId: text().references(() => clusterDocument.id, { onDelete: 'cascade' }),
    /** Of an entry in the ministry's register. */
    entryNumber: text(),
    entryDate: text(),
    claimedBy: person(),
    claimedAt: instant().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [
    index('criterion_claim_cluster').on(t.clusterId),
    index('criterion_claim_document').on(t.documentId),
    index('criterion_claim_claimer').on(t.claimedBy),
  ],
)

/** Where a cluster stands, as last reckoned: what lists need without reckoning every cluster. */
export const clusterStanding = table(
  'cluster_standing',
  {
    clusterId: text()
      .primaryKey()
      .references(() => cluster.id, { onDelete: 'cascade' }),
    /** Pieces of evidence nobody has looked at yet. */
    awaiting: integer().notNull(),
    /** The next category, and how many criteria it still takes. */
    next: text().$type<Category>(),
    nextMissing: integer().notNull(),
    /** YYYY-MM-DD: the last day of the category, and the first day on which anything changes by itself. */
    until: text(),
    changesOn: text(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index('cluster_standing_changes').on(t.changesOn),
    index('cluster_standing_awaiting').on(t.awaiting),
  ],
)

/** A representative asks an expert to look at what the profile shows; gone once nothing awaits. */
export const checkRequest = table(
  'check_request',
  {
    clusterId: text()
      .primaryKey()
      .references(() => cluster.id, { onDelete: 'cascade' }),
    note: text(),
    requestedBy: person(),
    requestedAt: instant().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [index('check_request_requester').on(t.requestedBy)],
)

/** Every change of a category or of curation, and what brought it about. */
export const categoryChange = table(
  'category_change',
  {
    id: id(),
    clusterId: clusterId(),
    fromCategory: text().$type<Category>(),
    toCategory: text().$type<Category>(),
    fromCurated: flag().notNull(),
    toCurated: flag().notNull(),
    cause: text({ enum: ['check', 'profile', 'monitoring', 'time', 'rules'] }).notNull(),
    changedBy: person(),
    at: instant().notNull(),
  },
  (t) => [
    index('category_change_cluster').on(t.clusterId, t.at),
    index('category_change_changer').on(t.changedBy),
  ],
)

/** What a cluster states of itself for the check against decree 779. */
export const readinessFigures = table(
  'readiness_figures',
  {
    clusterId: text()
      .primaryKey()
      .references(() => cluster.id, { onDelete: 'cascade' }),
    figures: json<OwnFigures>().notNull(),
    /** Grows with each save: a stale form is told so. */
    version: integer().notNull(),
    savedBy: person(),
    savedAt: instant().notNull(),
    isDemo: flag().notNull(),
  },
  (t) => [index('readiness_figures_saver').on(t.savedBy)],
)

/** The thresholds of the check against decree 779 as an administrator set them. Only ever added to: the youngest counts. */
export const readinessThresholds = table(
  'readiness_thresholds',
  {
    /** 1 is the first change: a stale form is told so. */
    version: integer().primaryKey(),
    thresholds: json<ReadinessThresholds>().notNull(),
    /** What the change rests on, in both languages: everybody reads it. */
    groundRu: text().notNull(),
    groundEn: text().notNull(),
    setBy: person(),
    setAt: instant().notNull(),
  },
  (t) => [index('readiness_thresholds_setter').on(t.setBy)],
)
