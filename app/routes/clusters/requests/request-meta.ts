import { requests } from '#app/i18n/requests.ts'
import { privateMeta } from '#app/routes/private-page.ts'

/** The head of a page about requests, which is nobody's to find. */
export function requestMeta(params: { lang?: string }, of: 'claim' | 'register' | 'review') {
  return privateMeta(params, (lang) => requests[lang][of].title)
}
