import { countChanges } from '#app/domain/conference/compose-release.ts'
import { listReleases } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { nextRelease } from './next-release.ts'
import { ownConference } from '../own-conference.ts'

/** What publishing now would change, what clashes, and the releases so far. @throws DomainError `not-found`, `permission.denied` */
export async function showPublication(context: Context, slug: string) {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.publish', thing),
  )
  const { read } = context.store
  const next = await nextRelease(read, conference, context.now())
  const released = new Set(next.body.sessions.map(({ id }) => id))
  return {
    state: conference.state,
    zone: conference.zone,
    number: next.number,
    seen: next.fingerprint,
    changes: next.changes,
    nothing: countChanges(next.changes) === 0 && !next.otherChanges,
    /** A first release without a single session has nothing to say. */
    blank: next.previous === undefined && next.body.sessions.length === 0,
    otherChanges: next.otherChanges && next.previous !== undefined,
    clashes: next.clashes,
    going: next.body.sessions.filter(({ cancelled, kind }) => !cancelled && kind !== 'break')
      .length,
    left: next.draft.sessions
      .filter(({ id, state }) => !released.has(id) && state === 'planned')
      .map(({ id, title }) => ({ id, title })),
    sessions: next.body.sessions.map(({ id, title, kind, start, end, hallId }) => ({
      id,
      title,
      kind,
      start,
      end,
      hallId,
    })),
    draft: {
      sessions: next.draft.sessions.map(({ id, title }) => ({ id, title })),
      speakers: next.draft.speakers.map(({ id, name }) => ({ id, name })),
      halls: next.draft.halls.map(({ id, name }) => ({ id, name })),
    },
    halls: next.body.halls.map(({ id, name }) => ({ id, name })),
    releases: (await listReleases(read, conference.id)).map((release) => ({
      number: release.number,
      at: release.releasedAt.toISOString(),
      note: { ru: release.noteRu, en: release.noteEn },
      counts: {
        added: release.changes.added.length,
        moved: release.changes.moved.length,
        cancelled: release.changes.cancelled.length,
        restored: release.changes.restored.length,
        edited: release.changes.edited.length,
      },
    })),
  }
}
