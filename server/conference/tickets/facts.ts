import { placeOf } from '#app/domain/conference/place.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { formatDays } from '#app/i18n/days.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'

/** What a ticket, a letter and a certificate say of a conference, in one language. */
export function conferenceFacts(conference: ConferenceRow, lang: Lang) {
  const ru = lang === 'ru'
  const city = ru ? conference.cityRu : conference.cityEn
  return {
    title: ru ? conference.titleRu : conference.titleEn,
    city,
    when: formatDays(lang, conference.startsOn, conference.endsOn),
    where: placeOf({
      city,
      venue: ru ? conference.venueRu : conference.venueEn,
      address: ru ? conference.addressRu : conference.addressEn,
    }),
    organiser: ru ? conference.organiserRu : conference.organiserEn,
  }
}

/** What the faces of our documents have letters for. */
const PRINTED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}\p{P}\p{Z}]*$/u

/** A name as papers of a language write it, and in the other script where that differs. */
export function nameIn(
  lang: Lang,
  { name, nameLatin }: { name: string; nameLatin: string },
): { name: string; other: string } {
  const latin = nameLatin === '' ? name : nameLatin
  // A name in a script no face of ours has would be a row of boxes: its Latin letters stand for it.
  const first = PRINTED.test(name) ? name : latin
  const [own, other] = lang === 'ru' ? [first, latin] : [latin, first]
  return { name: own, other: own === other ? '' : other }
}
