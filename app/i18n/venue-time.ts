import type { Lang } from '#app/domain/shared/lang.ts'

const LOCALE = { ru: 'ru-RU', en: 'en-GB' } as const
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(lang: Lang, zone: string, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${lang} ${zone} ${name}`
  let format = formats.get(key)
  if (!format)
    formats.set(
      key,
      (format = new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: zone })),
    )
  return format
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** The time of an instant by the clock of a zone: `10:30`. */
export const formatClock = (lang: Lang, at: string, zone: string): string =>
  formatOf(lang, zone, 'clock', clock).format(new Date(at))

/** Day and time by the clock of a zone: «15 апреля, 10:30». */
export function formatDayClock(lang: Lang, at: string, zone: string): string {
  const day = formatOf(lang, zone, 'day', { day: 'numeric', month: 'long' }).format(new Date(at))
  return `${day.replace(' ', '\u00a0')}, ${formatClock(lang, at, zone)}`
}

/** The same with its year, for what people plan long before: «5 января 2027 г., 18:00». */
export function formatDeadline(lang: Lang, at: string, zone: string): string {
  const day = formatOf(lang, zone, 'date', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(at))
  return `${day.replaceAll(' ', '\u00a0')}, ${formatClock(lang, at, zone)}`
}

/** A day of a programme with its weekday: «Четверг, 15 апреля». @param date YYYY-MM-DD */
export function formatWeekday(lang: Lang, date: string): string {
  const words = formatOf(lang, 'UTC', 'weekday', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${date}T12:00:00Z`))
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
