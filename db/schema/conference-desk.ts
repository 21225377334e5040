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
import type { AttendeeFilter } from '#app/domain/conference/desk/attendees.ts'
import type { BatchReason } from '#app/domain/conference/desk/batch.ts'
import type { FeedbackAnswers, FeedbackQuestion } from '#app/domain/conference/desk/feedback.ts'
import type {
  BatchAction,
  BatchState,
  FeedbackScope,
  MailingButton,
  MailingKind,
  MailingState,
  ReminderAnchor,
} from '#app/domain/conference/desk/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { person } from './accounts.ts'
import { conferenceId, programmeSession } from './conference.ts'
import { registration } from './registration.ts'

const registrationId = () =>
  text()
    .notNull()
    .references(() => registration.id, { onDelete: 'cascade' })

/** A word of the organisers' own for some attendees. */
export const attendeeTag = table(
  'attendee_tag',
  {
    id: id(),
    conferenceId: conferenceId(),
    name: text().notNull(),
    folded: text().notNull(),
  },
  (t) => [uniqueIndex('attendee_tag_name').on(t.conferenceId, t.folded)],
)

export const registrationTag = table(
  'registration_tag',
  {
    registrationId: registrationId(),
    tagId: text()
      .notNull()
      .references(() => attendeeTag.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.registrationId, t.tagId] }),
    index('registration_tag_tag').on(t.tagId),
  ],
)

/** What organisers note of an attendee for each other. */
export const registrationNote = table(
  'registration_note',
  {
    id: id(),
    registrationId: registrationId(),
    text: text().notNull(),
    writtenBy: person(),
    writtenAt: instant().notNull(),
  },
  (t) => [
    index('registration_note_of').on(t.registrationId, t.writtenAt),
    index('registration_note_by').on(t.writtenBy),
  ],
)

/** One act on many attendees: whom it meant, what came of it, and what to put back when it is undone. */
export const attendeeBatch = table(
  'attendee_batch',
  {
    id: id(),
    conferenceId: conferenceId(),
    action: text().$type<BatchAction>().notNull(),
    /** The tag, the kind of attendance: what the action needs. */
    target: text(),
    state: text().$type<BatchState>().notNull(),
    /** Whom it meant, each with what they had before. */
    wanted: json<{ id: string; before: string }[]>().notNull(),
    /** Ids of those it changed. */
    done: json<string[]>().notNull(),
    /** Those it could not, by reason. */
    refused: json<{ id: string; reason: BatchReason }[]>().notNull(),
    jobId: text(),
    startedBy: person(),
    startedAt: instant().notNull(),
    finishedAt: instant(),
    undoneAt: instant(),
  },
  (t) => [
    index('attendee_batch_conference').on(t.conferenceId, t.startedAt),
    index('attendee_batch_by').on(t.startedBy),
  ],
)

/** A letter to many attendees, written once; a reminder is one with a time of its own. */
export const mailing = table(
  'mailing',
  {
    id: id(),
    conferenceId: conferenceId(),
    state: text().$type<MailingState>().notNull(),
    kind: text().$type<MailingKind>().notNull(),
    subjectRu: text().notNull(),
    subjectEn: text().notNull(),
    bodyRu: text().notNull(),
    bodyEn: text().notNull(),
    button: text().$type<MailingButton>().notNull(),
    segment: json<AttendeeFilter>().notNull(),
    /** A reminder: minutes before (negative) or after its anchor; null: sent by hand. */
    offsetMinutes: integer(),
    anchor: text().$type<ReminderAnchor>().notNull(),
    /** How many letters it made, and how many were left out because they wish no news. */
    letters: integer().notNull(),
    leftOut: integer().notNull(),
    jobId: text(),
    writtenBy: person(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    sentBy: person(),
    sentAt: instant(),
    version: integer().notNull(),
  },
  (t) => [
    index('mailing_conference').on(t.conferenceId, t.createdAt),
    index('mailing_state').on(t.state),
    index('mailing_written_by').on(t.writtenBy),
    index('mailing_sent_by').on(t.sentBy),
  ],
)

/** Addresses that wish no letters but those about their own registration. */
export const mailingOptOut = table('mailing_opt_out', {
  /** Folded address. */
  email: id(),
  at: instant().notNull(),
})

/** What is asked after a session, or after the whole conference. */
export const feedbackForm = table(
  'feedback_form',
  {
    id: id(),
    conferenceId: conferenceId(),
    scope: text().$type<FeedbackScope>().notNull(),
    introRu: text().notNull(),
    introEn: text().notNull(),
    questions: json<FeedbackQuestion[]>().notNull(),
    /** Answers are kept without who gave them. */
    anonymous: flag().notNull(),
    /** Answers are taken, once what is asked about is over. */
    open: flag().notNull(),
    updatedAt: instant().notNull(),
    updatedBy: person(),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex('feedback_form_scope').on(t.conferenceId, t.scope),
    index('feedback_form_by').on(t.updatedBy),
  ],
)

export const feedbackAnswer = table(
  'feedback_answer',
  {
    id: id(),
    formId: text()
      .notNull()
      .references(() => feedbackForm.id, { onDelete: 'cascade' }),
    /** Null: the whole conference. */
    sessionId: text().references(() => programmeSession.id, { onDelete: 'cascade' }),
    /** Who gave it; null where the form is anonymous. */
    registrationId: text().references(() => registration.id, { onDelete: 'set null' }),
    lang: text().$type<Lang>().notNull(),
    answers: json<FeedbackAnswers>().notNull(),
    /** The moment; of an anonymous answer only the day, so that it cannot be matched with who came by when. */
    at: instant().notNull(),
  },
  (t) => [
    index('feedback_answer_form').on(t.formId, t.sessionId),
    index('feedback_answer_session').on(t.sessionId),
    index('feedback_answer_registration').on(t.registrationId),
  ],
)

/** Who has answered what, and nothing of what they said: one answer each. `about` is a session's id, or `conference`. */
export const feedbackGiven = table(
  'feedback_given',
  {
    formId: text()
      .notNull()
      .references(() => feedbackForm.id, { onDelete: 'cascade' }),
    about: text().notNull(),
    registrationId: registrationId(),
  },
  (t) => [
    primaryKey({ columns: [t.formId, t.about, t.registrationId] }),
    index('feedback_given_registration').on(t.registrationId),
  ],
)
