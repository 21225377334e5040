import { DateTime } from 'luxon'
import type { ReminderAnchor } from '#app/domain/conference/desk/vocabulary.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { Context } from '../../../context.ts'
import { latestRelease } from '../../latest-release.ts'

/** Where no programme is published: the usual hours of a conference, by the clock of the venue. */
const OPENS = 9
const CLOSES = 18

/** The beginning and the end reminders are counted from: of the published programme, else of its days. */
export async function anchorsOf(
  { id, zone, startsOn, endsOn }: ConferenceRow,
  context: Context,
): Promise<Record<ReminderAnchor, Date>> {
  const sessions = (await latestRelease(context, id))?.body.sessions.filter(
    ({ cancelled }) => !cancelled,
  )
  if (sessions && sessions.length > 0)
    return {
      start: new Date(Math.min(...sessions.map(({ start }) => Date.parse(start)))),
      end: new Date(Math.max(...sessions.map(({ end }) => Date.parse(end)))),
    }
  const at = (day: string, hour: number) => DateTime.fromISO(day, { zone }).set({ hour }).toJSDate()
  return { start: at(startsOn, OPENS), end: at(endsOn, CLOSES) }
}
