import * as schema from '../schema/index.ts'
import type { Tx } from '../store.ts'

type Table = Parameters<Tx['insert']>[0]
export type PackageRow = Record<string, unknown>
export type PackageTables = Record<string, PackageRow[]>

/**
 * `programme`: what is shown and prepared. `setup`: how one registers. `people`: who registered.
 * `history`: what only this conference has, such as its releases: exported, never copied into next year's.
 */
export type PackagePart = 'programme' | 'setup' | 'history' | 'people'

export type PackageTable = {
  table: Table
  part: PackagePart
  /** How its rows are found: by the conference, or by rows of a table before it. */
  by: string
  parent?: string
  /** Columns that name an account, a cluster, a file: they mean something only where such a one is. */
  accounts?: readonly string[]
  clusters?: readonly string[]
  files?: readonly string[]
  /** Columns that leave the portal in no file. */
  secret?: readonly string[]
  /** How to reach somebody: left out of a file without people. */
  personal?: readonly string[]
  /** References that become empty where what they lead to is not in the file. */
  loose?: readonly string[]
  /** Columns named like a reference that are none. */
  free?: readonly string[]
}

/**
 * Every table a whole conference is made of, those others refer to first. A table with a conference's data that
 * stands neither here nor in `leftOut` fails a test.
 */
export const packageTables: Readonly<Record<string, PackageTable>> = {
  conference: {
    table: schema.conference,
    part: 'programme',
    by: 'id',
    loose: ['copiedFromId'],
  },
  hall: { table: schema.hall, part: 'programme', by: 'conferenceId' },
  track: { table: schema.track, part: 'programme', by: 'conferenceId' },
  speaker: {
    table: schema.speaker,
    part: 'programme',
    by: 'conferenceId',
    accounts: ['accountId'],
    clusters: ['clusterId'],
    files: ['photoFileId'],
    personal: ['email', 'phone'],
    secret: ['claimHash', 'claimUntil'],
  },
  programme_session: {
    table: schema.programmeSession,
    part: 'programme',
    by: 'conferenceId',
    loose: ['proposalId'],
  },
  session_speaker: {
    table: schema.sessionSpeaker,
    part: 'programme',
    by: 'sessionId',
    parent: 'programme_session',
  },
  session_material: {
    table: schema.sessionMaterial,
    part: 'history',
    by: 'sessionId',
    parent: 'programme_session',
    accounts: ['addedBy'],
    files: ['fileId'],
  },
  programme_release: {
    table: schema.programmeRelease,
    part: 'history',
    by: 'conferenceId',
    accounts: ['releasedBy'],
  },
  attendance_kind: { table: schema.attendanceKind, part: 'setup', by: 'conferenceId' },
  quota: { table: schema.quota, part: 'setup', by: 'conferenceId' },
  quota_kind: { table: schema.quotaKind, part: 'setup', by: 'quotaId', parent: 'quota' },
  registration_setup: { table: schema.registrationSetup, part: 'setup', by: 'conferenceId' },
  registration_field: { table: schema.registrationField, part: 'setup', by: 'conferenceId' },
  conference_papers: { table: schema.conferencePapers, part: 'setup', by: 'conferenceId' },
  feedback_form: {
    table: schema.feedbackForm,
    part: 'setup',
    by: 'conferenceId',
    accounts: ['updatedBy'],
  },
  proposal_call: { table: schema.proposalCall, part: 'setup', by: 'conferenceId' },
  gate: { table: schema.gate, part: 'setup', by: 'conferenceId', accounts: ['createdBy'] },
  // Codes are given to somebody, some to one address only: without people they would open to all.
  access_code: { table: schema.accessCode, part: 'people', by: 'conferenceId' },
  access_code_kind: {
    table: schema.accessCodeKind,
    part: 'people',
    by: 'codeId',
    parent: 'access_code',
  },
  proposal: {
    table: schema.proposal,
    part: 'people',
    by: 'conferenceId',
    accounts: ['accountId', 'decidedBy'],
  },
  registration_group: {
    table: schema.registrationGroup,
    part: 'people',
    by: 'conferenceId',
    accounts: ['managerAccountId'],
  },
  registration: {
    table: schema.registration,
    part: 'people',
    by: 'conferenceId',
    accounts: ['accountId'],
    clusters: ['clusterId'],
    loose: ['accessCodeId'],
  },
  registration_choice: {
    table: schema.registrationChoice,
    part: 'people',
    by: 'registrationId',
    parent: 'registration',
    free: ['optionId'],
  },
  registration_event: {
    table: schema.registrationEvent,
    part: 'people',
    by: 'registrationId',
    parent: 'registration',
    accounts: ['byAccountId'],
  },
  registration_note: {
    table: schema.registrationNote,
    part: 'people',
    by: 'registrationId',
    parent: 'registration',
    accounts: ['writtenBy'],
  },
  attendee_tag: { table: schema.attendeeTag, part: 'people', by: 'conferenceId' },
  registration_tag: {
    table: schema.registrationTag,
    part: 'people',
    by: 'registrationId',
    parent: 'registration',
  },
  gate_device: {
    table: schema.gateDevice,
    part: 'people',
    by: 'conferenceId',
    accounts: ['createdBy'],
    secret: ['linkHash', 'linkUntil', 'secretHash'],
  },
  scan: { table: schema.scan, part: 'people', by: 'conferenceId' },
  feedback_answer: {
    table: schema.feedbackAnswer,
    part: 'people',
    by: 'formId',
    parent: 'feedback_form',
  },
  feedback_given: {
    table: schema.feedbackGiven,
    part: 'people',
    by: 'formId',
    parent: 'feedback_form',
  },
}

/** Tables with a conference's data that stay where they are, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  webhook_endpoint: 'Secrets, and programs that know this portal.',
  webhook_delivery: 'A log of what this portal sent.',
  exchange_import: 'A log of what was read here.',
  api_token: 'Keys of this portal.',
  idempotency_key: 'Kept for a day.',
  attendee_batch: 'A log of what was done here.',
  mailing: 'Letters of this portal: a reminder must not go out a second time from another.',
  hall_fullness: 'Says what is so at this moment.',
  ticket_key: 'Private keys leave the portal in no file: another portal signs with its own.',
  revoked_ticket: 'Of tickets signed by this portal.',
  issued_paper: 'Verified at an address of this portal.',
  name_badge_run: 'Made again where it is needed.',
  name_badge_file: 'Made again where it is needed.',
  name_badge_print: 'Of what lies printed here.',
  agenda_star: 'Belongs to accounts of this portal.',
  session_seat: 'Held by accounts of this portal.',
  agenda_feed: 'Secret addresses of accounts of this portal.',
  release_notice: 'Says what is to be sent from here.',
  proposal_review: 'Signed by accounts of this portal.',
}
