import type { Lang } from '#app/domain/shared/lang.ts'

const LOCALE = { ru: 'ru-RU', en: 'en-GB' } as const

/** The portal's own clock: where a page belongs to no conference, its moments are Moscow's. */
const PORTAL_ZONE = 'Europe/Moscow'

const formats = new Map<string, { day: Intl.DateTimeFormat; time: Intl.DateTimeFormat }>()

function formatsOf(lang: Lang, timeZone: string) {
  const key = `${lang} ${timeZone}`
  let made = formats.get(key)
  if (!made) {
    made = {
      day: new Intl.DateTimeFormat(LOCALE[lang], {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone,
      }),
      time: new Intl.DateTimeFormat(LOCALE[lang], {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
      }),
    }
    formats.set(key, made)
  }
  return made
}

/** A date by the clock of a zone: «21 ноября 2026 г.», “21 November 2026”. @param zone IANA */
export function formatDate(lang: Lang, moment: Date | string, zone = PORTAL_ZONE): string {
  return formatsOf(lang, zone).day.format(new Date(moment))
}

/**
 * A moment to the minute: «21 ноября 2026 г. в 17:05», “21 November 2026 at 17:05”. Day and time are put together here:
 * what stands between them differs between the server's engine and a browser's.
 * @param zone IANA; the pages of a conference's desk pass the venue's
 */
export function formatMoment(lang: Lang, moment: Date | string, zone = PORTAL_ZONE): string {
  const time = formatsOf(lang, zone).time.format(new Date(moment))
  return `${formatDate(lang, moment, zone)} ${lang === 'ru' ? 'в' : 'at'}\u00a0${time}`
}
