/**
 * The last day a date of any precision covers: `2020` → `2020-12-31`, `2020-02` → `2020-02-29`.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function endOfPartialDate(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date
  const [year, month] = date.split('-').map(Number) as [number, number]
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The day of an instant as the portal counts days: in UTC. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
