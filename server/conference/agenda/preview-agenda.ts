import { tidyCodes } from '#app/domain/conference/agenda/codes.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { latestRelease } from '../latest-release.ts'
import { composeAgenda, type Agenda } from './compose-agenda.ts'

const NOTHING = { starred: false, seat: null, speaks: false } as const

/**
 * The agenda of somebody who has not signed in: their browser remembers it, and the address names it.
 * @param codes codes of sessions; unknown ones are passed over
 */
export async function previewAgenda(
  context: Context,
  slug: string,
  codes: readonly string[],
): Promise<Agenda> {
  ask(context, 'conference.show')
  const conference = await findConference(context, slug)
  const release = await latestRelease(context, conference.id)
  const chosen = new Set(tidyCodes(codes))
  const held = (release?.body.sessions ?? [])
    .filter(({ code }) => chosen.has(code))
    .map((session) => ({ ...NOTHING, session, starred: true }))
  return composeAgenda(context.store.read, conference, release?.body, held)
}
