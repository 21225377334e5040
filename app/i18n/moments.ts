import type { Lang } from '#app/domain/shared/lang.ts'

// The portal's people sit in eleven time zones; its clock is Moscow's, and it says so where it matters.
const make = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Moscow',
  })
const formats = { ru: make('ru-RU'), en: make('en-GB') }

/** A moment to the minute, by Moscow's clock: «21 ноября 2026 г., 17:05», “21 November 2026 at 17:05”. */
export function formatMoment(lang: Lang, moment: Date | string): string {
  const date = typeof moment === 'string' ? new Date(moment) : moment
  // The short word before the time stays with it.
  return formats[lang].format(date).replace(/ (в|at) /, ' $1\u00a0')
}
