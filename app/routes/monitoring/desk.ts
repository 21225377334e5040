import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { privateMeta } from '#app/routes/private-page.ts'

/** The head of a page of the desk: its title, and no place in search engines. */
export function deskMeta(
  params: { lang?: string },
  title: (t: (typeof monitoringWork)['ru' | 'en']) => string,
) {
  return privateMeta(params, (lang) => title(monitoringWork[lang]))
}

/** What was done, as the address of the next page says it: one of the notices in the catalogue. */
export const doneOf = (search: URLSearchParams, t: (typeof monitoringWork)['ru' | 'en']) => {
  const done = search.get('done') ?? ''
  return Object.hasOwn(t.done, done) ? t.done[done as keyof typeof t.done] : null
}
