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
import type { AttendanceFormat, RegistrationState } from '#app/domain/conference/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { person } from './accounts.ts'
import { cluster } from './clusters.ts'
import { conferenceId } from './conference.ts'

/** A kind of attendance: participant, press, speaker, online. */
export const attendanceKind = table(
  'attendance_kind',
  {
    id: id(),
    conferenceId: conferenceId(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    descriptionRu: text().notNull(),
    descriptionEn: text().notNull(),
    format: text().$type<AttendanceFormat>().notNull(),
    /** When it can be registered for; null: no bound. */
    opensAt: instant(),
    closesAt: instant(),
    /** An organiser decides on each. */
    approval: flag().notNull(),
    /** Shown only to who has an access code. */
    byCode: flag().notNull(),
    waitingList: flag().notNull(),
    sort: integer().notNull(),
    version: integer().notNull(),
  },
  (t) => [index('attendance_kind_conference').on(t.conferenceId)],
)

/** A number of places shared by the kinds it covers: a kind is free only if every quota that covers it is. */
export const quota = table(
  'quota',
  {
    id: id(),
    conferenceId: conferenceId(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    /** Null: without bound. */
    size: integer(),
    version: integer().notNull(),
  },
  (t) => [index('quota_conference').on(t.conferenceId)],
)

export const quotaKind = table(
  'quota_kind',
  {
    quotaId: text()
      .notNull()
      .references(() => quota.id, { onDelete: 'cascade' }),
    kindId: text()
      .notNull()
      .references(() => attendanceKind.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.quotaId, t.kindId] }), index('quota_kind_kind').on(t.kindId)],
)

/** A company's people: one manages them; on the waiting list they get places all together or not at all. */
export const registrationGroup = table(
  'registration_group',
  {
    id: id(),
    conferenceId: conferenceId(),
    name: text().notNull(),
    managerAccountId: person(),
    managerName: text(),
    managerEmail: text(),
    managerLang: text().$type<Lang>(),
    /** The link of the manager's letters is made from it; another one makes earlier links void. */
    linkSalt: text(),
    /** How many people behind it in the waiting list got places while there were too few for all of it. */
    passedOver: integer().default(0).notNull(),
    createdAt: instant().notNull(),
    version: integer().notNull(),
  },
  (t) => [
    index('registration_group_conference').on(t.conferenceId),
    index('registration_group_manager').on(t.managerAccountId),
  ],
)

/** One person's attendance of one conference. */
export const registration = table(
  'registration',
  {
    id: id(),
    conferenceId: conferenceId(),
    /** Eight characters of 0–9 A–Z without look-alikes: on tickets, in letters, at the desk. */
    code: text().notNull(),
    kindId: text()
      .notNull()
      .references(() => attendanceKind.id),
    groupId: text().references(() => registrationGroup.id, { onDelete: 'set null' }),
    accountId: person(),
    state: text().$type<RegistrationState>().notNull(),
    lang: text().$type<Lang>().notNull(),
    email: text().notNull(),
    /** One live registration an address and conference: null in states that take no place and do not wait. */
    emailKey: text(),
    /** As on the name badge: given and family name; Latin letters for the English side. */
    name: text().notNull(),
    nameLatin: text().notNull(),
    /** Folded name, organisation, e-mail and code: what the door and the desk search. */
    searchText: text().notNull(),
    organisation: text().notNull(),
    position: text().notNull(),
    clusterId: text().references(() => cluster.id, { onDelete: 'set null' }),
    country: text(),
    /** Answers to the form's own fields, by field id. */
    answers: json<Record<string, unknown>>().notNull(),
    accessCodeId: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** Order in the waiting list; null outside it. */
    waitingSince: instant(),
    /** End of an offer. */
    offeredUntil: instant(),
    confirmedAt: instant(),
    endedAt: instant(),
    /**
     * The secret in the link of the letters, which opens the registration's page without an account, is made from this
     * and the portal's own key; another value makes earlier links void.
     */
    secretHash: text().notNull(),
    /** A member of a group said they come; whoever registers alone says so by registering. */
    acceptedAt: instant(),
    /** Consent to the processing of personal data, and in which version. */
    consentAt: instant(),
    consentVersion: text(),
    isDemo: flag().notNull(),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex('registration_code').on(t.code),
    uniqueIndex('registration_email').on(t.conferenceId, t.emailKey),
    uniqueIndex('registration_secret').on(t.secretHash),
    index('registration_state').on(t.conferenceId, t.state, t.kindId),
    index('registration_kind').on(t.kindId, t.state),
    index('registration_account').on(t.accountId),
    index('registration_group_members').on(t.groupId),
    index('registration_cluster').on(t.clusterId),
    index('registration_waiting').on(t.conferenceId, t.waitingSince),
  ],
)
