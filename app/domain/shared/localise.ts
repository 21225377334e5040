import type { Lang } from './lang.ts'

/** A value with every `{ru, en}` in it replaced by what one language says. */
export type Localised<T> = T extends { ru: infer Words; en: unknown }
  ? Words
  : T extends Date | string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Localised<Item>[]
      : { [Key in keyof T]: Localised<T[Key]> }

/** Picks one language out of a bilingual value, however deep; all else stays as it is. */
export function localise<T>(value: T, lang: Lang): Localised<T> {
  return pick(value, lang) as Localised<T>
}

function pick(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, lang))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if ('ru' in value && 'en' in value) return value[lang]
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pick(inner, lang)]))
}
