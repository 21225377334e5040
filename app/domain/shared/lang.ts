export const langs = ['ru', 'en'] as const
export type Lang = (typeof langs)[number]

export function isLang(value: unknown): value is Lang {
  return value === 'ru' || value === 'en'
}

/** A text in both languages. */
export type Bilingual = { ru: string; en: string }

/**
 * The language a visitor gets at `/`: their own choice first, then the browser's wishes.
 * @param chosen value of the language cookie, if any
 * @param acceptLanguage the Accept-Language header (RFC 9110 §12.5.4)
 */
export function preferredLang(
  chosen: string | undefined,
  acceptLanguage: string | undefined,
): Lang {
  if (isLang(chosen)) return chosen
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';')
      const q = params.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean)
      return { base: tag.split('-')[0] ?? '', q: q === undefined ? 1 : Number(q) }
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
  for (const { base } of wishes) {
    if (isLang(base)) return base
    // Readers of these languages are far likelier to read Russian than English.
    if (['be', 'uk', 'kk', 'ky', 'tg', 'uz', 'hy', 'az', 'tt'].includes(base)) return 'ru'
    if (base !== '*' && base !== '') return 'en'
  }
  return 'ru'
}
