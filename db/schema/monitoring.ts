import {
  flag,
  id,
  index,
  instant,
  integer,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from '../columns.ts'
import type { AnswerValue } from '#app/domain/clusters/monitoring/questionnaire.ts'
import type {
  Conclusion,
  MeetingKind,
  Verdict,
} from '#app/domain/clusters/monitoring/vocabulary.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { person } from './accounts.ts'
import { cluster } from './clusters.ts'
import { monitoringRound } from './statistics.ts'

const roundId = () =>
  text()
    .notNull()
    .references(() => monitoringRound.id, { onDelete: 'cascade' })

/** Something a round examines: a cluster of the directory, or one it does not list. */
export const monitoringObject = table(
  'monitoring_object',
  {
    id: id(),
    roundId: roundId(),
    clusterId: text().references(() => cluster.id, { onDelete: 'set null' }),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    addedAt: instant().notNull(),
    /** When the questionnaire went to its representatives, and when they were last reminded. */
    sentAt: instant(),
    remindedAt: instant(),
    /** When the answers were handed in; null: not yet, or given back. */
    submittedAt: instant(),
    submittedBy: person(),
    /** Why the answers were given back, until they are handed in again. */
    returnNote: text(),
    /** What the rules proposed when it was decided. */
    proposedCategory: text().$type<Category>(),
    verdict: text().$type<Verdict>(),
    /** Null: not decided, or no subject. */
    category: text().$type<Category>(),
    curated: flag().notNull(),
    /** Both languages are shown to the public. */
    reasonRu: text(),
    reasonEn: text(),
    decidedAt: instant(),
    decidedBy: person(),
    /** Grows with each decision: a stale form is told so. */
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex('monitoring_object_cluster').on(t.roundId, t.clusterId),
    index('monitoring_object_of_cluster').on(t.clusterId),
    index('monitoring_object_submitter').on(t.submittedBy),
    index('monitoring_object_decider').on(t.decidedBy),
  ],
)

const objectId = () =>
  text()
    .notNull()
    .references(() => monitoringObject.id, { onDelete: 'cascade' })

/** One answer of one object, so that two people answering different questions never meet. */
export const monitoringAnswer = table(
  'monitoring_answer',
  {
    objectId: objectId(),
    questionId: text().notNull(),
    value: json<AnswerValue>().notNull(),
    answeredBy: person(),
    answeredAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.objectId, t.questionId] }),
    index('monitoring_answer_answerer').on(t.answeredBy),
  ],
)

/** What an expert found of a document of an object. */
export const monitoringExpertise = table(
  'monitoring_expertise',
  {
    id: id(),
    objectId: objectId(),
    document: text().notNull(),
    conclusion: text().$type<Conclusion>().notNull(),
    note: text(),
    checkedBy: person(),
    checkedAt: instant().notNull(),
  },
  (t) => [
    index('monitoring_expertise_object').on(t.objectId),
    index('monitoring_expertise_checker').on(t.checkedBy),
  ],
)

/** A question to an authority or a public organisation, and what it answered. */
export const monitoringRequest = table(
  'monitoring_request',
  {
    id: id(),
    roundId: roundId(),
    /** Null: about the round as a whole. */
    objectId: text().references(() => monitoringObject.id, { onDelete: 'cascade' }),
    authority: text().notNull(),
    question: text().notNull(),
    /** YYYY-MM-DD, all three. */
    sentOn: text().notNull(),
    dueOn: text(),
    answeredOn: text(),
    answer: text(),
    writtenBy: person(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('monitoring_request_round').on(t.roundId),
    index('monitoring_request_object').on(t.objectId),
    index('monitoring_request_writer').on(t.writtenBy),
  ],
)

export const monitoringMeeting = table(
  'monitoring_meeting',
  {
    id: id(),
    roundId: roundId(),
    /** Null: about the round as a whole. */
    objectId: text().references(() => monitoringObject.id, { onDelete: 'cascade' }),
    kind: text().$type<MeetingKind>().notNull(),
    /** YYYY-MM-DD */
    heldOn: text().notNull(),
    /** Who took part, in words. */
    present: text().notNull(),
    summary: text().notNull(),
    writtenBy: person(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('monitoring_meeting_round').on(t.roundId),
    index('monitoring_meeting_object').on(t.objectId),
    index('monitoring_meeting_writer').on(t.writtenBy),
  ],
)

/** What is to be added to a published round, which itself never changes. */
export const monitoringCorrection = table(
  'monitoring_correction',
  {
    id: id(),
    roundId: roundId(),
    textRu: text().notNull(),
    textEn: text().notNull(),
    writtenBy: person(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('monitoring_correction_round').on(t.roundId),
    index('monitoring_correction_writer').on(t.writtenBy),
  ],
)
