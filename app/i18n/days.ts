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

// Engines differ in the spaces of what they write: these are the portal's own.
const spaced = (text: string) =>
  text.replace(/^(\d+)\s/u, '$1\u00a0').replace(/\sг\.$/u, '\u00a0г.')

/** Days from one date to another, both included: «14–15 апреля 2027 г.», “14–15 April 2027”. */
export function formatDays(lang: Lang, from: string, until: string): string {
  const last = spaced(formatOf(lang, WHOLE).format(at(until)))
  if (from === until) return last
  if (from.slice(0, 7) === until.slice(0, 7)) return `${Number(from.slice(8))}–${last}`
  const first =
    from.slice(0, 4) === until.slice(0, 4)
      ? formatOf(lang, { day: 'numeric', month: 'long' }).format(at(from))
      : formatOf(lang, WHOLE).format(at(from))
  return `${spaced(first)}\u00a0– ${last}`
}
