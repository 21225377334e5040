import type { ConferenceState } from '#app/domain/conference/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

export type DeskConference = {
  id: string
  slug: string
  title: Bilingual
  state: ConferenceState
  /** ISO dates, both included. */
  startsOn: string
  endsOn: string
  /** IANA zone of the venue. */
  zone: string
  isDemo: boolean
}

/**
 * What every page of a conference's desk says of it. Which sections one may open is decided by their own actions.
 * @throws DomainError `not-found`, for a draft too that is not this person's to see; `sign-in.required`
 */
export async function showConferenceDesk(context: Context, slug: string): Promise<DeskConference> {
  ask(context, 'conference.show-desk')
  const { id, titleRu, titleEn, state, startsOn, endsOn, zone, isDemo } = await findConference(
    context,
    slug,
  )
  return { id, slug, title: { ru: titleRu, en: titleEn }, state, startsOn, endsOn, zone, isDemo }
}
