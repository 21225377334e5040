import type { Lang } from '#app/domain/shared/lang.ts'

const LOCALE = { ru: 'ru-RU', en: 'en-GB' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(lang: Lang, zone: string, whole: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${zone} ${whole}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALE[lang], {
      ...(whole && { day: 'numeric', month: 'long' }),
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    })
    formats.set(key, format)
  }
  return format
}

/** The time of day at the venue: `09:42`. @param zone IANA */
export const doorTime = (lang: Lang, moment: string | number, zone: string): string =>
  formatOf(lang, zone, false).format(new Date(moment))

/** Day and time at the venue: «14 апреля в 09:42». @param zone IANA */
export const doorMoment = (lang: Lang, moment: string | number, zone: string): string =>
  formatOf(lang, zone, true)
    .format(new Date(moment))
    .replace(/ (в|at) /, ' $1\u00a0')
