import type { Lang } from '#app/domain/shared/lang.ts'

const LOCALE = { ru: 'ru-RU', en: 'en-GB' } as const
const WHOLE = { day: 'numeric', month: 'long', year: 'numeric' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options)
  let format = formats.get(key)
  if (!format)
    formats.set(
      key,
      (format = new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: 'UTC' })),
    )
  return format
}

const at = (date: string) => new Date(`${date}T00:00:00Z`)
const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A day with its weekday: «Четверг, 15 апреля», “Thursday 15 April”. */
export function formatDay(lang: Lang, date: string): string {
  return upperFirst(
    formatOf(lang, { weekday: 'long', day: 'numeric', month: 'long' }).format(at(date)),
  )
}

/** A day where there is little room: «чт, 15 апр.», “Thu 15 Apr”. */
export function formatShortDay(lang: Lang, date: string): string {
  return formatOf(lang, { weekday: 'short', day: 'numeric', month: 'short' }).format(at(date))
}

/** From one date to another: «15–16 апреля 2027 г.», “15–16 April 2027”. */
export function formatPeriod(lang: Lang, from: string, to: string): string {
  const text =
    from === to
      ? formatOf(lang, WHOLE).format(at(from))
      : formatOf(lang, WHOLE).formatRange(at(from), at(to))
  // Engines differ in the spaces they put about the dash.
  return text.replace(/\s*–\s*/u, /^\d+\s*–\s*\d/u.test(text) ? '–' : '\u00a0– ')
}
