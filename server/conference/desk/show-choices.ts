import type { Lang } from '#app/domain/shared/lang.ts'
import { attendeeChoices } from '#db/queries/conference-attendees.ts'
import { countryNames } from '#db/queries/countries.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * What attendees of a conference can be told apart by: what occurs among them, in the order of the language.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showChoices(context: Context, { slug, lang }: { slug: string; lang: Lang }) {
  const { id } = await findConference(context, slug)
  ask(context, 'conference.attendees', { scope: 'conference', scopeId: id })
  const db = context.store.read
  const { kinds, clusters, countries, tags } = await attendeeChoices(db, id)
  const names = await countryNames(db, countries)
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true })
  const byName = (a: { label: string }, b: { label: string }) => compare(a.label, b.label)
  return {
    kinds: kinds.map((kind) => ({ value: kind.id, label: kind[lang] })),
    clusters: clusters.map((one) => ({ value: one.id, label: one[lang] })).sort(byName),
    countries: countries
      .map((code) => ({ value: code, label: names[code]?.[lang] ?? code }))
      .sort(byName),
    tags: tags.map((tag) => ({ value: tag.id, label: tag.name })),
  }
}
