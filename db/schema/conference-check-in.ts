import { flag, id, index, instant, integer, json, table, text, uniqueIndex } from '../columns.ts'
import type {
  Judgement,
  ScanAction,
  ScanResult,
  ScanWay,
} from '#app/domain/conference/check-in/vocabulary.ts'
import { person } from './accounts.ts'
import { conferenceId } from './conference.ts'
import { registration } from './registration.ts'

/** A door where people are checked in. One that was ever used is closed, never deleted. */
export const gate = table(
  'gate',
  {
    id: id(),
    conferenceId: conferenceId(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    /** Kinds of attendance it lets in; empty: all. */
    kindIds: json<string[]>().notNull(),
    /** Prints a name badge at each first entry without being asked. */
    autoPrint: flag().notNull(),
    closedAt: instant(),
    createdAt: instant().notNull(),
    createdBy: person(),
    version: integer().notNull(),
  },
  (t) => [index('gate_conference').on(t.conferenceId), index('gate_created_by').on(t.createdBy)],
)

/** A browser that works at a gate. Its right is a secret of its own, so that nobody at a door needs an account. */
export const gateDevice = table(
  'gate_device',
  {
    id: id(),
    conferenceId: conferenceId(),
    gateId: text()
      .notNull()
      .references(() => gate.id, { onDelete: 'cascade' }),
    /** What it is called among the organisers. */
    label: text().notNull(),
    /** Hash of the secret in the link; used once, within its time. */
    linkHash: text(),
    linkUntil: instant(),
    /** Hash of the secret the browser keeps. */
    secretHash: text(),
    pairedAt: instant(),
    /** Its right ends by itself. */
    expiresAt: instant().notNull(),
    /** Its right was taken away. */
    endedAt: instant(),
    createdAt: instant().notNull(),
    createdBy: person(),
    seenAt: instant(),
    /** Scans it said wait to be handed in, when it was seen last. */
    waiting: integer().notNull(),
    /** How far its clock was behind then, ms. */
    skew: integer().notNull(),
  },
  (t) => [
    uniqueIndex('gate_device_link').on(t.linkHash),
    uniqueIndex('gate_device_secret').on(t.secretHash),
    index('gate_device_conference').on(t.conferenceId),
    index('gate_device_gate').on(t.gateId),
    index('gate_device_created_by').on(t.createdBy),
  ],
)

/** What happened at a gate. Only ever added to; of a row only `undoneAt` is set later. */
export const scan = table(
  'scan',
  {
    id: id(),
    conferenceId: conferenceId(),
    gateId: text()
      .notNull()
      .references(() => gate.id, { onDelete: 'cascade' }),
    deviceId: text()
      .notNull()
      .references(() => gateDevice.id, { onDelete: 'cascade' }),
    /** Given by the device: handing a scan in twice leaves one. */
    nonce: text().notNull(),
    registrationId: text().references(() => registration.id, { onDelete: 'set null' }),
    action: text().$type<ScanAction>().notNull(),
    way: text().$type<ScanWay>().notNull(),
    /** What the gate said. */
    result: text().$type<ScanResult>().notNull(),
    /** What the portal says of it. */
    judged: text().$type<Judgement>().notNull(),
    offline: flag().notNull(),
    /** By the portal's clock. */
    at: instant().notNull(),
    receivedAt: instant().notNull(),
    /** How far the device's clock was behind, ms. */
    skew: integer().notNull(),
    /** Day of the conference, YYYY-MM-DD. */
    day: text().notNull(),
    /** What was read, where it led to no registration: for whoever looks into a forgery. */
    code: text(),
    undoneAt: instant(),
  },
  (t) => [
    uniqueIndex('scan_nonce').on(t.deviceId, t.nonce),
    index('scan_received').on(t.conferenceId, t.receivedAt),
    index('scan_registration').on(t.registrationId),
    index('scan_gate').on(t.gateId),
  ],
)
