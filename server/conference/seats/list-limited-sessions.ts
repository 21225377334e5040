import { countSeats } from '#db/queries/conference-agenda.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { releaseInForce } from '../release-in-force.ts'

/**
 * The sessions of the programme in force whose places are limited, by time, with how many sit and how many wait.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function listLimitedSessions(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.attendees', { scope: 'conference', scopeId: conference.id })
  const { read } = context.store
  const body = (await releaseInForce(read, conference.id))?.body
  const limited = (body?.sessions ?? []).filter(({ places }) => places !== null)
  const ids = limited.map(({ id }) => id)
  const taken = await countSeats(read, ids)
  const waiting = await countSeats(read, ids, 'waiting')
  const halls = new Map(body?.halls.map(({ id, name }) => [id, name]))
  return {
    released: body !== undefined,
    sessions: limited
      .toSorted((a, b) => a.start.localeCompare(b.start, 'en') || a.number - b.number)
      .map(({ id, code, title, start, hallId, places, cancelled }) => ({
        code,
        title,
        start,
        hall: (hallId && halls.get(hallId)) || null,
        cancelled,
        places: places!,
        taken: taken.get(id) ?? 0,
        waiting: waiting.get(id) ?? 0,
      })),
  }
}
