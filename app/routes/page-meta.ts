import type { MetaDescriptor } from '@remix-run/react'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { shell } from '#app/i18n/shell.ts'

type Described = {
  lang: Lang
  /** What the page is called; the portal's name is added. */
  title: string
  description: string
  /** The portal's public address, without a slash at the end. */
  origin: string
  /** The page's own address in a language, by which search engines shall know it. */
  pathOf: (lang: Lang) => string
  /** Linked data about what the page shows. */
  jsonLd?: object
}

/** Title, description, canonical address, the same page in the other language, linked data. */
export function pageMeta({
  lang,
  title,
  description,
  origin,
  pathOf,
  jsonLd,
}: Described): MetaDescriptor[] {
  const url = `${origin}${pathOf(lang)}`
  return [
    { title: `${title} · ${shell[lang].name}` },
    { name: 'description', content: description },
    { tagName: 'link', rel: 'canonical', href: url },
    ...langs.map((other) => ({
      tagName: 'link',
      rel: 'alternate',
      hrefLang: other,
      href: `${origin}${pathOf(other)}`,
    })),
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: url },
    { property: 'og:locale', content: lang === 'ru' ? 'ru_RU' : 'en_GB' },
    ...(jsonLd ? [{ 'script:ld+json': jsonLd } as MetaDescriptor] : []),
  ]
}
