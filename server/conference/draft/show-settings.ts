import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/** What an organiser may change of a conference as a whole. @throws DomainError `not-found`, `permission.denied` */
export async function showSettings(context: Context, slug: string) {
  const { id: _, ...conference } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.settings', thing),
  )
  return conference
}
