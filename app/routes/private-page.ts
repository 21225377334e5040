import type { MetaDescriptor } from '@remix-run/react'
import { isLang, type Lang } from '#app/domain/shared/lang.ts'
import { shell } from '#app/i18n/shell.ts'

/** Title of a page that is nobody's but the reader's. */
export function privateMeta(
  params: { lang?: string },
  titleOf: (lang: Lang) => string,
): MetaDescriptor[] {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return [
    { title: `${titleOf(lang)} — ${shell[lang].name}` },
    { name: 'robots', content: 'noindex' },
  ]
}

/**
 * For a page whose address is a secret: it must not travel to others in a Referer nor stay in a cache.
 * Not `no-referrer`: the form would be sent from the origin `null` and refused as another site's.
 */
export const secretAddress = () => ({
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
})

/** What an address says was just done, if it is one of those the page knows. */
export function doneOf<T extends string>(request: Request, known: readonly T[]): T | null {
  const done = new URL(request.url).searchParams.get('done')
  return known.find((one) => one === done) ?? null
}
