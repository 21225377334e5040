import type { DayWindow } from './days.ts'
import type { ReleasedHall, ReleasedSpeaker, ReleasedTrack } from './release.ts'
import type { Bilingual } from '../shared/lang.ts'
import type { SessionKind, SessionState, SpeakerRole } from './vocabulary.ts'

/** A programme as its organisers see it; times are ISO UTC instants. */
export type Draft = {
  days: DayWindow[]
  /** Minutes one needs between two halls. */
  walkMinutes: number
  /** In their order. */
  halls: DraftHall[]
  tracks: ReleasedTrack[]
  speakers: DraftSpeaker[]
  sessions: DraftSession[]
}
export type DraftHall = ReleasedHall
export type DraftSpeaker = ReleasedSpeaker & {
  /** When they can come; empty: always. */
  availability: { from: string; until: string }[]
}
export type DraftSession = {
  id: string
  number: number
  code: string
  kind: SessionKind
  state: SessionState
  title: Bilingual
  abstract: Bilingual
  languages: ('ru' | 'en')[]
  trackId: string | null
  hallId: string | null
  /** Null: not placed yet. */
  start: string | null
  minutes: number
  places: number | null
  people: { speakerId: string; role: SpeakerRole }[]
  version: number
}

/** What of a draft clashes are reckoned from: the browser has no more of it. */
export type ClashDraft = Pick<Draft, 'days' | 'walkMinutes'> & {
  halls: Pick<DraftHall, 'id' | 'capacity' | 'hidden'>[]
  speakers: Pick<DraftSpeaker, 'id' | 'availability'>[]
  sessions: Pick<
    DraftSession,
    'id' | 'number' | 'state' | 'start' | 'minutes' | 'hallId' | 'places' | 'people'
  >[]
}

/** When a session of the draft ends; null while it has no time. */
export function endOf({ start, minutes }: Pick<DraftSession, 'start' | 'minutes'>): string | null {
  return start === null ? null : new Date(Date.parse(start) + minutes * 60_000).toISOString()
}
