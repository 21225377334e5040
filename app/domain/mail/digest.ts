import type { DigestChoice } from './vocabulary.ts'

/** When digests go out: eight in the morning in Moscow, which is five in UTC all year. */
const HOUR_UTC = 5
const DAY_MS = 86_400_000

/**
 * Whether what has waited since `oldest` goes out by mail now.
 * Nothing is kept about digests sent: one is due once its moment has come after the oldest entry.
 * @param oldest when the oldest entry that has not gone out was made
 */
export function digestDue(choice: DigestChoice, oldest: Date, now: Date): boolean {
  if (choice === 'never') return false
  if (choice === 'at-once') return true
  return oldest < lastMoment(choice, now)
}

/** The latest moment of a daily or weekly (Monday's) digest that is not after `now`. */
export function lastMoment(choice: 'daily' | 'weekly', now: Date): Date {
  const moment = new Date(now)
  moment.setUTCHours(HOUR_UTC, 0, 0, 0)
  if (moment > now) moment.setTime(moment.getTime() - DAY_MS)
  if (choice === 'weekly') {
    const sinceMonday = (moment.getUTCDay() + 6) % 7
    moment.setTime(moment.getTime() - sinceMonday * DAY_MS)
  }
  return moment
}
