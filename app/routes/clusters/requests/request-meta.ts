import { isLang } from '#app/domain/shared/lang.ts'
import { requests } from '#app/i18n/requests.ts'
import { shell } from '#app/i18n/shell.ts'

/** The head of a page about requests, which is nobody's to find. */
export function requestMeta(params: { lang?: string }, of: 'claim' | 'register' | 'review') {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return [
    { title: `${requests[lang][of].title} — ${shell[lang].name}` },
    { name: 'robots', content: 'noindex' },
  ]
}
