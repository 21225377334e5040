import { dateAfter } from '#app/domain/conference/days.ts'
import { programmeDayBounds } from '#app/domain/conference/zoned.ts'
import { nextConference } from '#db/queries/conference-programme.ts'
import type { ConferenceRow, ReleaseRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { latestRelease } from '../latest-release.ts'

export type NextConference = {
  conference: ConferenceRow
  release: ReleaseRow | undefined
  /** When it is over. */
  until: Date
}

/** The conference that is on or comes next, with its programme; undefined where none is announced. */
export async function showNextConference(context: Context): Promise<NextConference | undefined> {
  ask(context, 'conference.show')
  const { store, now } = context
  // A zone behind UTC still has its last day when UTC has the next.
  const yesterday = dateAfter(now().toISOString().slice(0, 10), -1)
  const conference = await nextConference(store.read, yesterday)
  if (!conference) return undefined
  const { id, endsOn, zone, dayStartHour } = conference
  const { until } = programmeDayBounds(endsOn, zone, dayStartHour)
  if (until <= now()) return undefined
  return { conference, release: await latestRelease(context, id), until }
}
