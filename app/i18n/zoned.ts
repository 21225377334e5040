import type { Lang } from '#app/domain/shared/lang.ts'

const LOCALE = { ru: 'ru-RU', en: 'en-GB' } as const
const formats = new Map<string, Intl.DateTimeFormat>()

function format(lang: Lang, zone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${lang} ${zone} ${Object.keys(options).join()}`
  let made = formats.get(key)
  if (!made)
    formats.set(key, (made = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: zone, ...options })))
  return made
}

/** A moment by the clock of a zone, which it names: «14 апреля 2027 г., 17:05 UTC+3». */
export function formatZoned(lang: Lang, moment: Date | string, zone: string): string {
  return format(lang, zone, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  })
    .format(new Date(moment))
    .replace(/ (в|at) /, ' $1\u00a0')
    .replace(/\s+GMT/, '\u00a0UTC')
    .replace(/^(\d+) /, '$1\u00a0')
}

/** A range costs a quarter of a millisecond, and conferences are few. */
const ranges = new Map<string, string>()
const MOST_RANGES = 500

/** Days from one date to another, both included: «14–15 апреля 2027 г.», “14–15 April 2027”. */
export function formatDays(lang: Lang, from: string, until: string): string {
  const key = `${lang} ${from} ${until}`
  const known = ranges.get(key)
  if (known) return known
  const day = (date: string) => new Date(`${date}T12:00:00Z`)
  const range = format(lang, 'UTC', { day: 'numeric', month: 'long', year: 'numeric' })
    .formatRange(day(from), day(until))
    .replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0')
  if (ranges.size >= MOST_RANGES) ranges.clear()
  ranges.set(key, range)
  return range
}
