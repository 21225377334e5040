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
import type { ReleaseBody, ReleaseChanges } from '#app/domain/conference/release.ts'
import type {
  ConferenceState,
  Equipment,
  MaterialKind,
  SessionKind,
  SessionState,
  SpeakerRole,
} from '#app/domain/conference/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { person } from './accounts.ts'
import { cluster } from './clusters.ts'
import { storedFile } from './files.ts'

export const conference = table(
  'conference',
  {
    id: id(),
    slug: text().notNull(),
    /** `[a-z0-9_]{4,}`: legal in schedule.xml and schedule.json alike. */
    acronym: text().notNull(),
    state: text().$type<ConferenceState>().notNull(),
    titleRu: text().notNull(),
    titleEn: text().notNull(),
    descriptionRu: text().notNull(),
    descriptionEn: text().notNull(),
    cityRu: text().notNull(),
    cityEn: text().notNull(),
    venueRu: text().notNull(),
    venueEn: text().notNull(),
    addressRu: text().notNull(),
    addressEn: text().notNull(),
    organiserRu: text().notNull(),
    organiserEn: text().notNull(),
    supporters: json<Bilingual[]>().notNull(),
    themes: json<Bilingual[]>().notNull(),
    /** IANA zone of the venue. */
    zone: text().notNull(),
    /** ISO dates, both included. */
    startsOn: text().notNull(),
    endsOn: text().notNull(),
    /** A day of the programme begins at this hour: what runs past midnight belongs to the evening before. */
    dayStartHour: integer().notNull(),
    contactEmail: text(),
    /** How long a release waits for the next one before people are told, in minutes. */
    quietMinutes: integer().notNull(),
    /** Minutes one needs between two halls; clashes count it. */
    walkMinutes: integer().notNull(),
    /** The last numbers given; they are never given again. */
    lastSessionNumber: integer().notNull(),
    lastHallNumber: integer().notNull(),
    copiedFromId: text(),
    isDemo: flag().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** Grows with each change of these columns: a stale form is told so. */
    version: integer().notNull(),
  },
  (t) => [uniqueIndex('conference_slug').on(t.slug), index('conference_starts').on(t.startsOn)],
)

/** A part of a conference goes with it. */
export const conferenceId = () =>
  text()
    .notNull()
    .references(() => conference.id, { onDelete: 'cascade' })

/** A hall that was ever released is hidden, never deleted. */
export const hall = table(
  'hall',
  {
    id: id(),
    conferenceId: conferenceId(),
    number: integer().notNull(),
    slug: text().notNull(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    capacity: integer(),
    equipment: json<Equipment[]>().notNull(),
    noteRu: text().notNull(),
    noteEn: text().notNull(),
    speakerNoteRu: text().notNull(),
    speakerNoteEn: text().notNull(),
    alternativeHallId: text(),
    hidden: flag().notNull(),
    sort: integer().notNull(),
    version: integer().notNull(),
  },
  (t) => [uniqueIndex('hall_slug').on(t.conferenceId, t.slug)],
)

export const track = table(
  'track',
  {
    id: id(),
    conferenceId: conferenceId(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    /** 1 … trackColours. */
    colour: integer().notNull(),
    sort: integer().notNull(),
  },
  (t) => [index('track_conference').on(t.conferenceId)],
)

/** Somebody who speaks, with or without an account. */
export const speaker = table(
  'speaker',
  {
    id: id(),
    conferenceId: conferenceId(),
    /** Six characters of 0–9 A–Z: the speaker's address. */
    code: text().notNull(),
    accountId: person(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    positionRu: text().notNull(),
    positionEn: text().notNull(),
    organisationRu: text().notNull(),
    organisationEn: text().notNull(),
    bioRu: text().notNull(),
    bioEn: text().notNull(),
    /** For the organisers only. */
    email: text(),
    phone: text(),
    clusterId: text().references(() => cluster.id, { onDelete: 'set null' }),
    country: text(),
    photoFileId: text().references(() => storedFile.id, { onDelete: 'set null' }),
    /** Times they can come, ISO UTC; empty: always. */
    availability: json<{ from: string; until: string }[]>().notNull(),
    /** Hash of the secret in the link by which they take this over, and until when it works. */
    claimHash: text(),
    claimUntil: instant(),
    isDemo: flag().notNull(),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex('speaker_claim').on(t.claimHash),
    uniqueIndex('speaker_code').on(t.conferenceId, t.code),
    index('speaker_account').on(t.accountId),
    index('speaker_cluster').on(t.clusterId),
    index('speaker_photo').on(t.photoFileId),
  ],
)

/** A session of the draft: what the public sees is the latest release. */
export const programmeSession = table(
  'programme_session',
  {
    id: id(),
    conferenceId: conferenceId(),
    number: integer().notNull(),
    code: text().notNull(),
    kind: text().$type<SessionKind>().notNull(),
    state: text().$type<SessionState>().notNull(),
    titleRu: text().notNull(),
    titleEn: text().notNull(),
    abstractRu: text().notNull(),
    abstractEn: text().notNull(),
    languages: json<('ru' | 'en')[]>().notNull(),
    trackId: text().references(() => track.id, { onDelete: 'set null' }),
    hallId: text().references(() => hall.id, { onDelete: 'set null' }),
    /** Null: not placed yet. */
    startsAt: instant(),
    minutes: integer().notNull(),
    places: integer(),
    /** For the organisers only. */
    note: text().notNull(),
    proposalId: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex('programme_session_code').on(t.conferenceId, t.code),
    uniqueIndex('programme_session_number').on(t.conferenceId, t.number),
    index('programme_session_hall').on(t.hallId),
    index('programme_session_track').on(t.trackId),
  ],
)

const sessionId = () =>
  text()
    .notNull()
    .references(() => programmeSession.id, { onDelete: 'cascade' })

export const sessionSpeaker = table(
  'session_speaker',
  {
    sessionId: sessionId(),
    speakerId: text()
      .notNull()
      .references(() => speaker.id, { onDelete: 'cascade' }),
    role: text().$type<SpeakerRole>().notNull(),
    sort: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.speakerId, t.role] }),
    index('session_speaker_speaker').on(t.speakerId),
  ],
)

/** Slides, papers, recordings: shown at once, no release needed. */
export const sessionMaterial = table(
  'session_material',
  {
    id: id(),
    sessionId: sessionId(),
    kind: text().$type<MaterialKind>().notNull(),
    titleRu: text().notNull(),
    titleEn: text().notNull(),
    url: text(),
    fileId: text().references(() => storedFile.id, { onDelete: 'set null' }),
    sort: integer().notNull(),
    addedAt: instant().notNull(),
    addedBy: person(),
  },
  (t) => [
    index('session_material_session').on(t.sessionId),
    index('session_material_file').on(t.fileId),
    index('session_material_added_by').on(t.addedBy),
  ],
)

/** A published programme: only ever added to. */
export const programmeRelease = table(
  'programme_release',
  {
    id: id(),
    conferenceId: conferenceId(),
    number: integer().notNull(),
    releasedAt: instant().notNull(),
    releasedBy: person(),
    noteRu: text().notNull(),
    noteEn: text().notNull(),
    body: json<ReleaseBody>().notNull(),
    changes: json<ReleaseChanges>().notNull(),
  },
  (t) => [
    uniqueIndex('programme_release_number').on(t.conferenceId, t.number),
    index('programme_release_by').on(t.releasedBy),
  ],
)
