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

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit', timeZoneName: 'shortOffset' } as const

const date = (lang: Lang, zone: string, moment: Date) =>
  format(lang, zone, DATE)
    .format(moment)
    .replace(/^(\d+) /, '$1\u00a0')

/**
 * A moment by the clock of a zone, which it names: «14 апреля 2027 г. в 17:05 UTC+3». Put together from its parts: what
 * stands between them differs between the server's engine and a browser's.
 */
export function formatZoned(lang: Lang, moment: Date | string, zone: string): string {
  const at = new Date(moment)
  const parts = format(lang, zone, TIME).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const offset = part('timeZoneName').replace('GMT', 'UTC')
  const time = `${part('hour')}:${part('minute')}\u00a0${offset}`
  return `${date(lang, zone, at)} ${lang === 'ru' ? 'в' : 'at'}\u00a0${time}`
}
