import { sessionsOfConference, tracksOfConference } from '#db/queries/conference-draft.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/** The tracks of a conference with the number of their sessions. @throws DomainError `not-found`, `permission.denied` */
export async function showTracks(context: Context, slug: string) {
  const { id, state } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { read } = context.store
  const sessions = await sessionsOfConference(read, id)
  return {
    archived: state === 'archived',
    tracks: (await tracksOfConference(read, id)).map(({ conferenceId: _, ...track }) => ({
      ...track,
      sessions: sessions.filter(({ trackId }) => trackId === track.id).length,
    })),
  }
}
