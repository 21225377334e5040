import { ATTENDEES_PAGE, type AttendeesQuery } from '#app/domain/conference/desk/attendees.ts'
import { inNameOrder } from '#app/domain/shared/collation.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import {
  attendeeChoices,
  attendeeIds,
  attendeeNames,
  attendeesByIds,
  countAttendees,
  countStates,
  tagsOf,
} from '#db/queries/conference-attendees.ts'
import { countryNames } from '#db/queries/countries.ts'
import type { Db } from '#db/store.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { attendeeView } from './attendee-view.ts'

/**
 * A page of a conference's attendees, what they can be filtered by, and how many are in each state.
 * @param lang whose alphabet orders names
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function listAttendees(
  context: Context,
  { slug, query, lang }: { slug: string; query: AttendeesQuery; lang: Lang },
) {
  const { id: conferenceId } = await findConference(context, slug)
  ask(context, 'conference.attendees', { scope: 'conference', scopeId: conferenceId })
  const db = context.store.read
  const { ids, total } = await pageOf(db, conferenceId, query, lang)
  const rows = await attendeesByIds(db, ids)
  const tags = await tagsOf(db, ids)
  const choices = await attendeeChoices(db, conferenceId)
  const countries = await countryNames(db, choices.countries)
  const states = await countStates(db, conferenceId, query)
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true })
  const byName = (a: { label: string }, b: { label: string }) => compare(a.label, b.label)
  return {
    attendees: rows.map((row) => ({ ...attendeeView(row), tags: tags.get(row.row.id) ?? [] })),
    total,
    pages: Math.max(1, Math.ceil(total / ATTENDEES_PAGE)),
    states: Object.fromEntries(states),
    all: [...states.values()].reduce((sum, n) => sum + n, 0),
    choices: {
      kinds: choices.kinds.map((kind) => ({ value: kind.id, label: kind[lang] })),
      clusters: choices.clusters.map((one) => ({ value: one.id, label: one[lang] })).sort(byName),
      countries: choices.countries
        .map((code) => ({ value: code, label: countries[code]?.[lang] ?? code }))
        .sort(byName),
      tags: choices.tags.map(({ id, name }) => ({ value: id, label: name })),
    },
  }
}

async function pageOf(
  db: Db,
  conferenceId: string,
  { sort, page, ...filter }: AttendeesQuery,
  lang: Lang,
): Promise<{ ids: string[]; total: number }> {
  const offset = (page - 1) * ATTENDEES_PAGE
  if (sort === 'new' || sort === 'changed') {
    const by = sort === 'new' ? 'createdAt' : 'updatedAt'
    return {
      ids: await attendeeIds(db, conferenceId, filter, by, { limit: ATTENDEES_PAGE, offset }),
      total: await countAttendees(db, conferenceId, filter),
    }
  }
  const found = await attendeeNames(db, conferenceId, filter)
  const order = inNameOrder(
    lang,
    found.map(({ name, organisation }) => (sort === 'name' ? name : `${organisation} ${name}`)),
  )
  return {
    ids: [...order.subarray(offset, offset + ATTENDEES_PAGE)].map((at) => found[at]!.id),
    total: found.length,
  }
}
