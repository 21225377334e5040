import { type Lang } from '#app/domain/shared/lang.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { privateMeta } from '#app/routes/private-page.ts'

type Words = (typeof conferenceDraft)[Lang]

/** The head of an organiser's page: its title, and no place in search engines. */
export function draftMeta(params: { lang?: string }, title: (t: Words) => string) {
  return privateMeta(params, (lang) => title(conferenceDraft[lang]))
}

/** What was done, as the address of the page says it: one of the notices in the catalogue. */
export function doneOf(search: URLSearchParams, t: Words): string | null {
  const done = search.get('done') ?? ''
  return Object.hasOwn(t.done, done) ? t.done[done as keyof Words['done']] : null
}
