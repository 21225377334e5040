import type { Lang } from '#app/domain/shared/lang.ts'

const LOCALE = { ru: 'ru-RU', en: 'en-GB' } as const

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') }

/** Forms of a Russian noun after a number: 1 кластер, 2 кластера, 5 кластеров. */
export function pluralRu(n: number, one: string, few: string, many: string): string {
  const form = rules.ru.select(n)
  return form === 'one' ? one : form === 'few' ? few : many
}

/** A Russian name in quotes; those it holds itself become the inner ones: «Зал „Нева“». */
export const quotedRu = (name: string): string =>
  `«${name.replaceAll('«', '„').replaceAll('»', '“')}»`

/** Forms of an English noun after a number. */
export function pluralEn(n: number, one: string, other: string): string {
  return rules.en.select(n) === 'one' ? one : other
}

const numbers = new Map<string, Intl.NumberFormat>()

/** A number as the language writes it: `4 785` and `4,785`. */
export function formatNumber(lang: Lang, value: number, decimals = 0): string {
  const key = `${lang}${decimals}`
  let format = numbers.get(key)
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[lang], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    numbers.set(key, format)
  }
  return format.format(value)
}

/** A sum in roubles, rounded to millions: `686,2 млн ₽`, `RUB 686.2 million`. */
export function formatMillions(lang: Lang, roubles: number): string {
  const value = formatNumber(lang, roubles / 1e6, 1)
  return lang === 'ru' ? `${value}\u00a0млн\u00a0₽` : `RUB\u00a0${value}\u00a0million`
}

/** The size of a file: `1,4 МБ`, `312 kB`. One decimal below ten. */
export function formatBytes(lang: Lang, bytes: number): string {
  const units = lang === 'ru' ? ['Б', 'КБ', 'МБ'] : ['B', 'kB', 'MB']
  const power = bytes < 1_000 ? 0 : bytes < 999_500 ? 1 : 2
  const value = bytes / 1_000 ** power
  return `${formatNumber(lang, value, power > 0 && value < 9.95 ? 1 : 0)}\u00a0${units[power]}`
}

const dates = {
  ru: new Intl.DateTimeFormat(LOCALE.ru, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat(LOCALE.en, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
}
const months = {
  ru: new Intl.DateTimeFormat(LOCALE.ru, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(LOCALE.en, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** A date as precise as it is known: `2014`, `2014-10` or `2017-02-10`. */
export function formatPartialDate(lang: Lang, date: string): string {
  if (/^\d{4}$/.test(date)) return date
  const format = /^\d{4}-\d{2}$/.test(date) ? months[lang] : dates[lang]
  return format.format(new Date(`${date.padEnd(10, '-01')}T00:00:00Z`))
}

/** A label as it stands inside a sentence: only its first letter changes, so that names keep theirs. */
export function lowerFirst(label: string): string {
  // An abbreviation at the beginning stays as it is.
  return /^\p{Lu}{2}/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1)
}
