import type { Bilingual } from '../shared/lang.ts'
import type { Equipment, SessionKind, SpeakerRole } from './vocabulary.ts'

/**
 * What a numbered release of a programme holds: all the public sees of it, for ever. Materials, recordings and free
 * seats live beside it. Times are ISO UTC instants, dates are days of the conference (from `dayStartHour` to the same
 * hour of the next date, in its zone).
 */
export type ReleaseBody = {
  halls: ReleasedHall[]
  tracks: ReleasedTrack[]
  speakers: ReleasedSpeaker[]
  /** By start, then hall; cancelled ones stay in every later release. */
  sessions: ReleasedSession[]
}
export type ReleasedHall = {
  id: string
  number: number
  slug: string
  name: Bilingual
  capacity: number | null
  equipment: Equipment[]
  note: Bilingual
  /** Where to go when it is full. */
  alternativeHallId: string | null
  hidden: boolean
}
export type ReleasedTrack = { id: string; name: Bilingual; colour: number }
export type ReleasedSpeaker = {
  id: string
  code: string
  name: Bilingual
  position: Bilingual
  organisation: Bilingual
  bio: Bilingual
  clusterId: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
}
export type ReleasedSession = {
  id: string
  /** Unique in the conference, never used again: ids of exchange formats. */
  number: number
  /** Six characters of 0–9 A–Z: the session's address. */
  code: string
  kind: SessionKind
  title: Bilingual
  abstract: Bilingual
  /** In which it is held. */
  languages: ('ru' | 'en')[]
  trackId: string | null
  hallId: string | null
  start: string
  end: string
  /** Null: everybody comes; a number: seats are taken one by one. */
  places: number | null
  cancelled: boolean
  /** iCalendar SEQUENCE: grows with a release that moved, cancelled or restored it, and only then. */
  sequence: number
  /** ISO instant of the release that last changed anything of it. */
  changedAt: string
  people: { speakerId: string; role: SpeakerRole }[]
}

/** What a release changed against the one before it. */
export type ReleaseChanges = {
  added: string[]
  moved: {
    sessionId: string
    from: { start: string; end: string; hallId: string | null }
    to: { start: string; end: string; hallId: string | null }
  }[]
  cancelled: string[]
  restored: string[]
  /** Texts, people or places changed; time and hall did not. */
  edited: string[]
}
