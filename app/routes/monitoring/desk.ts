import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { shell } from '#app/i18n/shell.ts'
import { isLang } from '#app/domain/shared/lang.ts'

/** The head of a page of the desk: its title, and no place in search engines. */
export function deskMeta(
  params: { lang?: string },
  title: (t: (typeof monitoringWork)['ru' | 'en']) => string,
) {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return [
    { title: `${title(monitoringWork[lang])} — ${shell[lang].name}` },
    { name: 'robots', content: 'noindex' },
  ]
}

/** What was done, as the address of the next page says it: one of the notices in the catalogue. */
export const doneOf = (search: URLSearchParams, t: (typeof monitoringWork)['ru' | 'en']) => {
  const done = search.get('done') ?? ''
  return Object.hasOwn(t.done, done) ? t.done[done as keyof typeof t.done] : null
}
