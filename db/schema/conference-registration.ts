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
import type {
  FieldCondition,
  FieldOption,
  FieldType,
} from '#app/domain/conference/registration/fields.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { account } from './accounts.ts'
import { conference, conferenceId } from './conference.ts'
import { attendanceKind, registration } from './registration.ts'

/** What an organiser chose for the registration as a whole; without a row the defaults hold. */
export const registrationSetup = table('registration_setup', {
  conferenceId: text()
    .primaryKey()
    .references(() => conference.id, { onDelete: 'cascade' }),
  /** How long an offer of the waiting list is kept, hours. */
  offerHours: integer().notNull(),
  /** Most people of a group; 0: no groups. */
  groupMost: integer().notNull(),
  /** Until when names may be swapped and registrations changed by the people themselves; null: until the start. */
  changesUntil: instant(),
  /** Said in the letter of confirmation. */
  noteRu: text().notNull(),
  noteEn: text().notNull(),
  version: integer().notNull(),
})

/** A question of the registration form. */
export const registrationField = table(
  'registration_field',
  {
    id: id(),
    conferenceId: conferenceId(),
    sort: integer().notNull(),
    type: text().$type<FieldType>().notNull(),
    labelRu: text().notNull(),
    labelEn: text().notNull(),
    hintRu: text().notNull(),
    hintEn: text().notNull(),
    required: flag().notNull(),
    options: json<FieldOption[]>().notNull(),
    /** Kinds of attendance it is asked of; empty: all. */
    kindIds: json<string[]>().notNull(),
    /** Asked only in this language. */
    onlyLang: text().$type<Lang>(),
    condition: json<FieldCondition | null>(),
    /** Answers are erased so many days after the conference; null: kept with the registration. */
    retentionDays: integer(),
    erasedAt: instant(),
    /** No longer asked; answers given stay. */
    retired: flag().notNull(),
  },
  (t) => [index('registration_field_conference').on(t.conferenceId, t.sort)],
)

/** Which options were chosen: places of an option are counted from these rows. */
export const registrationChoice = table(
  'registration_choice',
  {
    registrationId: text()
      .notNull()
      .references(() => registration.id, { onDelete: 'cascade' }),
    fieldId: text()
      .notNull()
      .references(() => registrationField.id, { onDelete: 'cascade' }),
    optionId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.registrationId, t.fieldId, t.optionId] }),
    index('registration_choice_option').on(t.fieldId, t.optionId),
  ],
)

/** A word that opens kinds of attendance others do not see. */
export const accessCode = table(
  'access_code',
  {
    id: id(),
    conferenceId: conferenceId(),
    /** Capital letters and digits. */
    code: text().notNull(),
    note: text().notNull(),
    /** Live registrations it may serve; null: any number. */
    uses: integer(),
    /** Only for this address. */
    email: text(),
    opensAt: instant(),
    closesAt: instant(),
    /** Registrations with it need no approval. */
    approves: flag().notNull(),
    version: integer().notNull(),
  },
  (t) => [uniqueIndex('access_code_code').on(t.conferenceId, t.code)],
)

export const accessCodeKind = table(
  'access_code_kind',
  {
    codeId: text()
      .notNull()
      .references(() => accessCode.id, { onDelete: 'cascade' }),
    kindId: text()
      .notNull()
      .references(() => attendanceKind.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.codeId, t.kindId] }),
    index('access_code_kind_kind').on(t.kindId),
  ],
)

/** A registration's history: only ever added to. */
export const registrationEvent = table(
  'registration_event',
  {
    id: id(),
    registrationId: text()
      .notNull()
      .references(() => registration.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    /** Null: it did not exist before. */
    from: text().$type<RegistrationState>(),
    to: text().$type<RegistrationState>().notNull(),
    /** What happened where the state says too little: `name-swapped`, `kind-changed`, `accepted`. */
    what: text(),
    /** What an organiser wrote to the person. */
    note: text(),
    /** Null: the person themselves without an account, or the portal. */
    byAccountId: text().references(() => account.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('registration_event_registration').on(t.registrationId, t.at),
    index('registration_event_by').on(t.byAccountId),
  ],
)

/** Holds no rows: PostgreSQL locks it, so that places are given out by one transaction at a time. */
export const registrationLock = table('registration_lock', { id: id() })
