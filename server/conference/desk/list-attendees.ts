import { ATTENDEES_PAGE } from '#app/domain/conference/desk/attendee-search.ts'
import type { AttendeesQuery } from '#app/domain/conference/desk/attendees.ts'
import { inNameOrder } from '#app/domain/shared/collation.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import {
  attendeeIds,
  attendeeNames,
  attendeesByIds,
  countAttendees,
  countStates,
  tagsOf,
} from '#db/queries/conference-attendees.ts'
import type { Db } from '#db/store.ts'
import { ask, type Context } from '../../context.ts'
import { presenceOf } from '../check-in/presence-of.ts'
import { findConference } from '../find-conference.ts'
import { attendeeView } from './attendee-view.ts'

/**
 * A page of a conference's attendees, and how many are in each state.
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
  const presence = await presenceOf(context, conferenceId, ids)
  const states = await countStates(db, conferenceId, query)
  return {
    attendees: rows.map((row) => ({
      ...attendeeView(row),
      tags: tags.get(row.row.id) ?? [],
      cameAt: presence.get(row.row.id)?.at ?? null,
    })),
    total,
    pages: Math.max(1, Math.ceil(total / ATTENDEES_PAGE)),
    states: Object.fromEntries(states),
    all: [...states.values()].reduce((sum, n) => sum + n, 0),
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
