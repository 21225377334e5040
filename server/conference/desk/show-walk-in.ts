import type { Lang } from '#app/domain/shared/lang.ts'
import { attendeeChoices } from '#db/queries/conference-attendees.ts'
import { allCountries } from '#db/queries/countries.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * What the form for somebody who came without a registration offers.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showWalkIn(context: Context, { slug, lang }: { slug: string; lang: Lang }) {
  const { id } = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: id })
  const { kinds } = await attendeeChoices(context.store.read, id)
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true })
  return {
    conferenceId: id,
    kinds: kinds.map((kind) => ({ value: kind.id, label: kind[lang] })),
    countries: (await allCountries(context.store.read))
      .map((country) => ({ value: country.id, label: country.name[lang] }))
      .sort((a, b) => compare(a.label, b.label)),
  }
}
