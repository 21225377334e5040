import type { Lang } from '#app/domain/shared/lang.ts'

const formats = {
  ru: new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** The days of a conference: `13–14 апреля 2027 г.`, `13–14 April 2027`; one date where it lasts a day. */
export function formatDays(lang: Lang, startsOn: string, endsOn: string): string {
  const day = (date: string) => new Date(`${date}T00:00:00Z`)
  return formats[lang]
    .formatRange(day(startsOn), day(endsOn))
    .replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
    .replace(' г.', '\u00a0г.')
}
