import { hallsOfConference, sessionsOfConference } from '#db/queries/conference-draft.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'
import { releasedIds } from './released-ids.ts'

/** The halls of a conference in their order, with what is held in each. @throws DomainError `not-found`, `permission.denied` */
export async function showHalls(context: Context, slug: string) {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { read } = context.store
  const sessions = await sessionsOfConference(read, conference.id)
  const released = await releasedIds(read, conference.id)
  return {
    archived: conference.state === 'archived',
    halls: (await hallsOfConference(read, conference.id)).map(({ conferenceId: _, ...hall }) => ({
      ...hall,
      sessions: sessions.filter(({ hallId }) => hallId === hall.id).length,
      released: released.halls.has(hall.id),
    })),
  }
}
