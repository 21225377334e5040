import type { MetaDescriptor } from '@remix-run/react'
import type { EventFacts } from '#app/domain/conference/json-ld.ts'
import { wallClock } from '#app/domain/conference/days.ts'
import { daysFrom } from '#app/domain/conference/zoned.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { formatDay, formatDays, formatShortDay } from '#app/i18n/days.ts'
import { typo } from '#app/i18n/typography.ts'
import type { Programme } from '#server/conference/programme/read-programme.ts'

type Conference = Programme['conference']

/** What every page of a conference's programme says of the conference, in one language. */
export function shownConference(lang: Lang, conference: Conference) {
  const { slug, state, isDemo, startsOn, endsOn } = conference
  const own = <K extends string>(name: K) =>
    typo(conference[`${name}${lang === 'ru' ? 'Ru' : 'En'}` as keyof Conference] as string, lang)
  return {
    slug,
    state,
    isDemo,
    startsOn,
    title: own('title'),
    description: own('description'),
    city: own('city'),
    venue: own('venue'),
    address: own('address'),
    organiser: own('organiser'),
    when: formatDays(lang, startsOn, endsOn),
  }
}
export type ShownConference = ReturnType<typeof shownConference>

/** The same for linked data, in both languages. */
export function eventFacts(conference: Conference): EventFacts {
  const { startsOn, endsOn, zone } = conference
  const both = (name: 'title' | 'description' | 'city' | 'venue' | 'address' | 'organiser') => ({
    ru: conference[`${name}Ru`],
    en: conference[`${name}En`],
  })
  return {
    startsOn,
    endsOn,
    zone,
    title: both('title'),
    description: both('description'),
    city: both('city'),
    venue: both('venue'),
    address: both('address'),
    organiser: both('organiser'),
  }
}

/** From when until when, on a wall: `10:00–11:30`. */
export function timeSpan(start: string, end: string, zone: string): string {
  return `${wallClock(start, zone).time}–${wallClock(end, zone).time}`
}

/** The same with its day: «Четверг, 15 апреля, 10:00–11:30». */
export function daySpan(lang: Lang, start: string, end: string, zone: string): string {
  return `${formatDay(lang, wallClock(start, zone).date)}, ${timeSpan(start, end, zone)}`
}

/** A moment where there is little room: «чт, 15 апр., 10:00». */
export function shortMoment(lang: Lang, moment: string, zone: string): string {
  const { date, time } = wallClock(moment, zone)
  return `${formatShortDay(lang, date)}, ${time}`
}

/** How many days later than the programme's day a zone's calendar is: −1, 0 or 1. */
export function dayShift(moment: string, shown: string, venue: string): number {
  return daysFrom(wallClock(moment, venue).date, wallClock(moment, shown).date)
}

/** Demonstrations and drafts are for looking, not for finding. */
export function hidden({ isDemo, state }: { isDemo: boolean; state: string }): MetaDescriptor[] {
  return isDemo || state === 'draft' ? [{ name: 'robots', content: 'noindex, follow' }] : []
}
