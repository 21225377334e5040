import type { ClashDraft } from '#app/domain/conference/draft.ts'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import type { DayWindow } from '#app/domain/conference/days.ts'

/** A session as the editor has it, in the language of the page. */
export type GridSession = ClashDraft['sessions'][number] & {
  title: string
  kind: SessionKind
  trackId: string | null
  version: number
}
/** Where and when; null: not placed. */
export type Place = { hallId: string | null; start: string | null }

/** Minutes of a row: nothing is placed finer by hand. */
export const STEP = 5

/** A session on the grid: minutes from the grid's first hour, its length, and its lane where others overlap. */
export type Placed = { session: GridSession; from: number; minutes: number; lane: number }
export type Column = { lanes: number; placed: Placed[] }

/** Minutes from the beginning of a day to an instant. */
export const minutesIn = (day: DayWindow, start: string) =>
  Math.round((Date.parse(start) - Date.parse(day.from)) / 60_000)

/** The instant of so many minutes into a day. */
export const instantIn = (day: DayWindow, minutes: number) =>
  new Date(Date.parse(day.from) + minutes * 60_000).toISOString()

/** First and last hour to show: from eight to eight at least, and all there is. Hours from the day's beginning. */
export function hoursOf(day: DayWindow, sessions: readonly GridSession[], startHour: number) {
  let first = Math.max(0, 8 - startHour)
  let last = Math.min(24, Math.max(first + 1, 20 - startHour))
  for (const { start, minutes } of sessions) {
    if (!start) continue
    const from = minutesIn(day, start)
    first = Math.min(first, Math.max(0, Math.floor(from / 60)))
    last = Math.max(last, Math.min(24, Math.ceil((from + minutes) / 60)))
  }
  return { first, last }
}

const MOST_LANES = 4

/** Puts the sessions of one hall beside each other where they overlap. */
export function columnOf(
  day: DayWindow,
  firstHour: number,
  sessions: readonly GridSession[],
): Column {
  const free: number[] = []
  const placed = sessions
    .flatMap((session) => (session.start ? [{ session, start: session.start }] : []))
    .map(({ session, start }) => ({
      session,
      from: minutesIn(day, start) - firstHour * 60,
      minutes: session.minutes,
    }))
    .toSorted((a, b) => a.from - b.from || a.session.number - b.session.number)
    .map((one) => {
      let lane = free.findIndex((until) => until <= one.from)
      if (lane < 0) lane = Math.min(free.length, MOST_LANES - 1)
      free[lane] = Math.max(free[lane] ?? 0, one.from + one.minutes)
      return { ...one, lane }
    })
  return { lanes: Math.max(1, free.length), placed }
}

/** The attributes by which the stylesheet places something. */
export function slotOf(from: number, minutes: number) {
  const at = Math.max(0, Math.round(from / STEP))
  const length = Math.max(1, Math.round(minutes / STEP))
  return {
    'data-h': Math.floor(at / 12),
    'data-m': at % 12,
    'data-hours': Math.floor(length / 12),
    'data-fives': length % 12,
  }
}
