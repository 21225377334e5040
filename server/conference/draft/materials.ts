import { can } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { sessionOf } from '#db/queries/conference-draft.ts'
import { sessionsOfSpeaker, speakersOfAccount } from '#db/queries/conference-speakers.ts'
import { conferenceBySlug, type ConferenceRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'

/** Where a material belongs, and whether who acts is an organiser there. */
export type MaterialPlace = { conference: ConferenceRow; organiser: boolean }

/**
 * The session a material is added to or taken from, for its organisers and for those who speak at it.
 * Materials are shown at once and also after the conference, when recordings come in.
 * @throws DomainError `not-found`; `permission.denied`
 */
export async function materialPlace(
  tx: Tx,
  context: Context,
  slug: string,
  sessionId: string,
): Promise<MaterialPlace> {
  const { actor } = context
  const conference = await conferenceBySlug(tx, slug)
  const thing = { scope: 'conference', scopeId: conference?.id ?? '' } as const
  const organiser = can(actor, 'conference.edit-programme', thing)
  if (!organiser) {
    const own = actor.kind === 'account' ? await speakersOfAccount(tx, actor.accountId) : []
    const here = own.filter(({ speaker }) => speaker.conferenceId === conference?.id)
    let speaks = false
    for (const { speaker } of here)
      speaks ||= (await sessionsOfSpeaker(tx, speaker.id)).some(({ id }) => id === sessionId)
    if (!speaks) throw new DomainError('permission.denied')
  }
  if (!conference || !(await sessionOf(tx, conference.id, sessionId)))
    throw new DomainError('not-found')
  return { conference, organiser }
}
