import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import type { Pair } from './demo-words.ts'

// An invented programme of two days: 22 sessions that take place, one that is called off, breaks, one without a time yet.

export type DemoSession = {
  kind: SessionKind
  /** Day of the conference and time at the venue; without: not placed yet. */
  at?: readonly [day: 1 | 2, time: string]
  minutes: number
  hall?: string
  /** 0 … 3 */
  track?: number
  title: Pair
  abstract?: Pair
  languages?: readonly ('ru' | 'en')[]
  places?: number
  /** How many speak; round tables have a moderator and a rapporteur besides, others with several a moderator. */
  speakers: number
  /** What happens to it between the first and the second release. */
  later?: { moved: { at: readonly [day: 1 | 2, time: string]; hall: string } } | 'cancelled'
}

export const both = ['ru', 'en'] as const
export const pause = (day: 1 | 2, time: string, minutes: number, title: Pair): DemoSession => ({
  kind: 'break',
  at: [day, time],
  minutes,
  title,
  speakers: 0,
})
