import { dateAfter, instantOf, wallClock } from '#app/domain/conference/days.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'

/**
 * The instant of a day of the programme and a time on its clock: before `dayStartHour` it is the night after.
 * @returns null for a session without a place in time
 * @throws DomainError `form.invalid` at `date` outside the conference by more than a day: a slip of the pen
 */
export function startOf(
  { startsOn, endsOn, dayStartHour, zone }: ConferenceRow,
  date: string | null,
  time: string | null,
): Date | null {
  if (!date || !time) return null
  if (date < dateAfter(startsOn, -1) || date > dateAfter(endsOn, 1))
    throw new DomainError('form.invalid', {}, { date: 'range' })
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  const night = hours < dayStartHour ? 24 * 60 : 0
  return instantOf(date, hours * 60 + minutes + night, zone)
}

/** The day of the programme and the time on the wall of an instant. */
export function placeOf(
  { zone, dayStartHour }: { zone: string; dayStartHour: number },
  startsAt: Date | null,
): { date: string | null; time: string | null } {
  if (!startsAt) return { date: null, time: null }
  const { date, time } = wallClock(startsAt, zone)
  return Number(time.slice(0, 2)) < dayStartHour
    ? { date: dateAfter(date, -1), time }
    : { date, time }
}
