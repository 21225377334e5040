import { clashesOf } from '#app/domain/conference/clashes.ts'
import { readDraft } from '#db/queries/conference-draft.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'
import { releasedIds } from './released-ids.ts'

/** Every session of the draft with its hall, its people and how many clashes it has. @throws DomainError `not-found`, `permission.denied` */
export async function listSessions(context: Context, slug: string) {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { read } = context.store
  const draft = await readDraft(read, conference)
  const released = await releasedIds(read, conference.id)
  const clashes = new Map<string, number>()
  for (const { sessions } of clashesOf(draft))
    for (const id of sessions) clashes.set(id, (clashes.get(id) ?? 0) + 1)
  const halls = new Map(draft.halls.map(({ id, name }) => [id, name]))
  return {
    zone: conference.zone,
    archived: conference.state === 'archived',
    sessions: draft.sessions
      .map((one) => ({
        id: one.id,
        number: one.number,
        kind: one.kind,
        state: one.state,
        title: one.title,
        start: one.start,
        minutes: one.minutes,
        hall: one.hallId ? (halls.get(one.hallId) ?? null) : null,
        people: one.people.length,
        released: released.sessions.has(one.id),
        clashes: clashes.get(one.id) ?? 0,
      }))
      .toSorted(
        (a, b) => (a.start ?? '').localeCompare(b.start ?? '', 'en') || a.number - b.number,
      ),
  }
}
