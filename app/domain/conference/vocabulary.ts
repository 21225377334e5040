/** Closed lists of the conference area; their words stand in app/i18n/<lang>/conference.ts. */

/** Kinds of sessions, as the 2017 conference had them. A break belongs to the programme, not to the events counted. */
export const sessionKinds = [
  'plenary',
  'round_table',
  'strategic_session',
  'training_seminar',
  'lecture',
  'master_class',
  'break',
] as const
export type SessionKind = (typeof sessionKinds)[number]

/** What a person does in a session. */
export const speakerRoles = ['speaker', 'moderator', 'rapporteur'] as const
export type SpeakerRole = (typeof speakerRoles)[number]

/** `draft`: organisers only. `open`: public. `archived`: public, over and read-only. */
export const conferenceStates = ['draft', 'open', 'archived'] as const
export type ConferenceState = (typeof conferenceStates)[number]

/** In the draft programme; `cancelled` stays in every later release, so that calendars say so. */
export const sessionStates = ['planned', 'cancelled'] as const
export type SessionState = (typeof sessionStates)[number]

export const equipmentKinds = [
  'projector',
  'screen',
  'microphones',
  'interpretation',
  'video_link',
  'recording',
  'stage',
  'flipchart',
  'accessible',
] as const
export type Equipment = (typeof equipmentKinds)[number]

export const materialKinds = ['slides', 'document', 'recording', 'link'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** Where attendance takes place. */
export const attendanceFormats = ['in_person', 'online'] as const
export type AttendanceFormat = (typeof attendanceFormats)[number]

/**
 * A registration's life. Places are taken by `pending`, `offered` (until its expiry) and `confirmed`; every other
 * state takes none. `waiting` stands in the waiting list.
 */
export const registrationStates = [
  'pending',
  'waiting',
  'offered',
  'confirmed',
  'declined',
  'cancelled',
  'expired',
] as const
export type RegistrationState = (typeof registrationStates)[number]
export const placeTakingStates = ['pending', 'offered', 'confirmed'] as const

/** Number of colours a track may have: tokens --chart-1 … of the look, never a colour value. */
export const trackColours = 8
