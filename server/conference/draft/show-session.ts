import { daysOf } from '#app/domain/conference/days.ts'
import { clashesOf } from '#app/domain/conference/clashes.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readDraft, sessionOf } from '#db/queries/conference-draft.ts'
import { materialsOfSession } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'
import { releasedIds } from './released-ids.ts'
import { placeOf } from './start-of.ts'

/**
 * One session as organisers edit it, with its clashes and what may be chosen; without an id, a blank one.
 * @throws DomainError `not-found`, also for a session of another conference
 */
export async function showSession(context: Context, slug: string, id: string | null) {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { read } = context.store
  const known = id === null ? null : await sessionOf(read, conference.id, id)
  if (known === undefined) throw new DomainError('not-found')
  const draft = await readDraft(read, conference)
  const inDraft = draft.sessions.find((one) => one.id === id)
  return {
    archived: conference.state === 'archived',
    released: known ? (await releasedIds(read, conference.id)).sessions.has(known.id) : false,
    days: daysOf(conference).map(({ date }) => date),
    halls: draft.halls.map(({ id, name, capacity, hidden }) => ({ id, name, capacity, hidden })),
    tracks: draft.tracks,
    speakers: draft.speakers.map(({ id, code, name }) => ({ id, code, name })),
    people: inDraft?.people ?? [],
    materials: known
      ? (await materialsOfSession(read, known.id)).map((one) => ({
          id: one.id,
          kind: one.kind,
          title: { ru: one.titleRu, en: one.titleEn },
          url: one.url,
          fileId: one.fileId,
        }))
      : [],
    clashes: id === null ? [] : clashesOf(draft).filter(({ sessions }) => sessions.includes(id)),
    others: draft.sessions.map(({ id, title }) => ({ id, title })),
    session: known
      ? {
          id: known.id,
          number: known.number,
          code: known.code,
          kind: known.kind,
          state: known.state,
          titleRu: known.titleRu,
          titleEn: known.titleEn,
          abstractRu: known.abstractRu,
          abstractEn: known.abstractEn,
          languages: known.languages,
          trackId: known.trackId,
          hallId: known.hallId,
          minutes: known.minutes,
          places: known.places,
          note: known.note,
          version: known.version,
          ...placeOf(conference, known.startsAt),
        }
      : null,
  }
}
