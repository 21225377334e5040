import type { LoaderFunctionArgs } from '@remix-run/node'
import { isEvent, speakersOnStage } from '#app/domain/conference/programme-view.ts'
import { programmeDayBounds } from '#app/domain/conference/zoned.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { showNextConference } from '#server/conference/programme/show-next-conference.ts'
import { shownConference } from './shown.ts'

/** What the home page says of the conference that is on or comes next; null where none is announced. */
export async function comingConference(lang: Lang, context: LoaderFunctionArgs['context']) {
  const portal = context.portal.context()
  const found = await showNextConference(portal)
  if (!found) return null
  const { conference, release, until } = found
  const { zone, startsOn, dayStartHour } = conference
  const { from } = programmeDayBounds(startsOn, zone, dayStartHour)
  const isOn = from <= portal.now()
  context.trueUntil(isOn ? until : from)
  const { slug, title, when, city, isDemo } = shownConference(lang, conference)
  return {
    slug,
    title,
    when,
    place: city,
    isDemo,
    isOn,
    size: release
      ? {
          events: release.body.sessions.filter(isEvent).length,
          speakers: speakersOnStage(release.body).length,
        }
      : null,
  }
}
