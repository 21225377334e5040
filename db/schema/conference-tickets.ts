import {
  bytes,
  flag,
  id,
  index,
  instant,
  integer,
  json,
  table,
  text,
  uniqueIndex,
} from '../columns.ts'
import type { NameBadgeFormat, NameBadgeOrder } from '#app/domain/conference/name-badge.ts'
import type { LetterDetails, PaperKind } from '#app/domain/conference/letter.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { account } from './accounts.ts'
import { conference, conferenceId } from './conference.ts'
import { job } from './jobs.ts'
import { registration } from './registration.ts'

/**
 * A key that signs a conference's tickets. One is in force: the youngest that is not retired. The private half is
 * erased with its retirement; the public half stays, so that tickets it signed still open the door.
 */
export const ticketKey = table(
  'ticket_key',
  {
    /** The beginning of SHA-256 of the public key, 16 hexadecimal digits: as tickets name it. */
    id: id(),
    conferenceId: conferenceId(),
    /** Ed25519, 32 bytes, base64url. */
    publicKey: text().notNull(),
    /** PKCS #8, base64url. Never leaves the server. */
    privateKey: text(),
    createdAt: instant().notNull(),
    retiredAt: instant(),
    /** Set when the key may be in wrong hands: nothing it signed holds any longer. */
    withdrawnAt: instant(),
  },
  (t) => [index('ticket_key_conference').on(t.conferenceId, t.createdAt)],
)

/**
 * Tickets that open no door any more: of each registration the highest issue revoked; those before it are too.
 * Without a reference to the registration: a ticket outlives what is known of its holder.
 */
export const revokedTicket = table(
  'revoked_ticket',
  {
    registrationId: id(),
    conferenceId: conferenceId(),
    issue: integer().notNull(),
    revokedAt: instant().notNull(),
  },
  (t) => [index('revoked_ticket_conference').on(t.conferenceId, t.revokedAt)],
)

/** Who signs a conference's papers, which it offers, and the size of its name badges. */
export const conferencePapers = table('conference_papers', {
  conferenceId: text()
    .primaryKey()
    .references(() => conference.id, { onDelete: 'cascade' }),
  signatoryNameRu: text().notNull(),
  signatoryNameEn: text().notNull(),
  signatoryTitleRu: text().notNull(),
  signatoryTitleEn: text().notNull(),
  letters: flag().notNull(),
  certificates: flag().notNull(),
  badgeFormat: text().$type<NameBadgeFormat>().notNull(),
  version: integer().notNull(),
})

/** An invitation letter or a certificate as it was issued: what the page that verifies it says. */
export const issuedPaper = table(
  'issued_paper',
  {
    id: id(),
    conferenceId: conferenceId(),
    registrationId: text()
      .notNull()
      .references(() => registration.id, { onDelete: 'cascade' }),
    kind: text().$type<PaperKind>().notNull(),
    /** Twelve signs nobody guesses: the address at which it is verified. */
    code: text().notNull(),
    lang: text().$type<Lang>().notNull(),
    /** As it stands on the paper. */
    name: text().notNull(),
    nameLatin: text().notNull(),
    /** Of a letter; null once erased, and for other papers. */
    details: json<LetterDetails>(),
    issuedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('issued_paper_code').on(t.code),
    uniqueIndex('issued_paper_once').on(t.registrationId, t.kind),
    index('issued_paper_conference').on(t.conferenceId, t.kind, t.issuedAt),
  ],
)

/** Name badges asked for at one go: a job makes their files. */
export const nameBadgeRun = table(
  'name_badge_run',
  {
    id: id(),
    conferenceId: conferenceId(),
    jobId: text()
      .notNull()
      .references(() => job.id, { onDelete: 'cascade' }),
    format: text().$type<NameBadgeFormat>().notNull(),
    sortedBy: text().$type<NameBadgeOrder>().notNull(),
    /** Only of this kind of attendance; null: of every one. */
    kindId: text(),
    /** Only those not printed before. */
    onlyNew: flag().notNull(),
    createdAt: instant().notNull(),
    createdBy: text().references(() => account.id, { onDelete: 'set null' }),
    /** When all its badges were noted as printed. */
    finishedAt: instant(),
  },
  (t) => [
    index('name_badge_run_conference').on(t.conferenceId, t.createdAt),
    index('name_badge_run_job').on(t.jobId),
    index('name_badge_run_created_by').on(t.createdBy),
  ],
)

/** A part of a run as PDF. Removed after a day: it is full of names, and can be made again. */
export const nameBadgeFile = table(
  'name_badge_file',
  {
    id: id(),
    runId: text()
      .notNull()
      .references(() => nameBadgeRun.id, { onDelete: 'cascade' }),
    part: integer().notNull(),
    /** Badges in it. */
    count: integer().notNull(),
    /** The first and the last name in it, to find a badge. */
    firstName: text().notNull(),
    lastName: text().notNull(),
    size: integer().notNull(),
    bytes: bytes().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex('name_badge_file_part').on(t.runId, t.part)],
)

/** Whose badge was printed, and how it was: a changed name asks for a new one. */
export const nameBadgePrint = table(
  'name_badge_print',
  {
    registrationId: text()
      .primaryKey()
      .references(() => registration.id, { onDelete: 'cascade' }),
    conferenceId: conferenceId(),
    name: text().notNull(),
    organisation: text().notNull(),
    times: integer().notNull(),
    printedAt: instant().notNull(),
  },
  (t) => [index('name_badge_print_conference').on(t.conferenceId)],
)
