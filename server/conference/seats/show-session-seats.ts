import { inNameOrder } from '#app/domain/shared/collation.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { attendeeNames, attendeesByIds } from '#db/queries/conference-attendees.ts'
import { seatedIn } from '#db/queries/conference-seats.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { sessionInForce } from './session-in-force.ts'

/** People offered for a seat at once: who looks for somebody types more of the name. */
const FOUND = 20

/**
 * Who sits in a session, by name, and who waits, in the order of the line.
 * @param q finds confirmed attendees in person who have no seat there; empty: nobody is looked for
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showSessionSeats(
  context: Context,
  { slug, code, q, lang }: { slug: string; code: string; q: string; lang: Lang },
) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.attendees', { scope: 'conference', scopeId: conference.id })
  const { read } = context.store
  const { body, session } = await sessionInForce(read, conference.id, code)
  const people = (await seatedIn(read, session.id)).map(({ kindRu, kindEn, ...one }) => ({
    ...one,
    kind: { ru: kindRu, en: kindEn },
  }))
  const taken = people.filter(({ state }) => state === 'taken')
  const byName = inNameOrder(
    lang,
    taken.map(({ name }) => name),
  )
  const there = new Set(taken.map(({ registrationId }) => registrationId))
  const { title, start, end, places, cancelled, hallId } = session
  return {
    session: {
      code,
      title,
      start,
      end,
      places,
      cancelled,
      over: new Date(end) <= context.now() || conference.state === 'archived',
      hall: body.halls.find(({ id }) => id === hallId)?.name ?? null,
    },
    taken: [...byName].map((at) => taken[at]!),
    waiting: people.filter(({ state }) => state === 'waiting'),
    found: q === '' ? null : await candidates(context, conference.id, { q, lang, there }),
  }
}

async function candidates(
  { store }: Context,
  conferenceId: string,
  { q, lang, there }: { q: string; lang: Lang; there: ReadonlySet<string> },
) {
  const named = (await attendeeNames(store.read, conferenceId, { q, state: 'confirmed' })).filter(
    ({ id }) => !there.has(id),
  )
  const order = inNameOrder(
    lang,
    named.map(({ name }) => name),
  )
  const ids = [...order].slice(0, FOUND).map((at) => named[at]!.id)
  const rows = await attendeesByIds(store.read, ids)
  return {
    more: named.length > FOUND,
    people: rows
      .filter(({ format }) => format !== 'online')
      .map(({ row, kindRu, kindEn }) => ({
        registrationId: row.id,
        code: row.code,
        name: row.name,
        organisation: row.organisation,
        kind: { ru: kindRu, en: kindEn },
      })),
  }
}
