import { can } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { speakerOf } from '#db/queries/conference-editing.ts'
import { conferenceBySlug, type ConferenceRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'
import { accountOf, type Context } from '../../context.ts'

/**
 * The speaker whose photograph is changed, by the conference's organisers or by themself.
 * A photograph is shown at once and also after the conference, like the materials.
 * @throws DomainError `permission.denied`; `not-found`, for organisers only
 */
export async function photoPlace(
  tx: Tx,
  context: Context,
  slug: string,
  speakerId: string,
): Promise<{ conference: ConferenceRow; photoFileId: string | null }> {
  const conference = await conferenceBySlug(tx, slug)
  const thing = { scope: 'conference', scopeId: conference?.id ?? '' } as const
  const found = conference && (await speakerOf(tx, conference.id, speakerId))
  const accountId = accountOf(context)
  const own = accountId !== null && found?.accountId === accountId
  if (!own && !can(context.actor, 'conference.edit-programme', thing))
    throw new DomainError('permission.denied')
  if (!conference || !found) throw new DomainError('not-found')
  return { conference, photoFileId: found.photoFileId }
}
