import type { ConferenceInput } from '#app/domain/conference/draft-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceNameTaken, updateConference } from '#db/queries/conference-editing.ts'
import { latestReleaseId } from '#db/queries/conferences.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'

/**
 * Changes what is said of a conference as a whole; its page shows it at once.
 * @throws DomainError `form.stale` when somebody else changed it; `form.invalid` at `slug` or `acronym` (taken), or at
 *   `slug` and `zone` once a release is out: addresses and calendars hold on to them
 */
export async function changeSettings(
  context: Context,
  slug: string,
  { version, ...input }: ConferenceInput & { version: number },
): Promise<void> {
  const { id } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.settings', thing),
  )
  const { store, events, now } = context
  await store.transact(async (tx) => {
    const conference = await changeable(tx, id)
    if (conference.version !== version) throw new DomainError('form.stale')
    const released = await latestReleaseId(tx, id)
    if (released && input.slug !== conference.slug)
      throw new DomainError('form.invalid', {}, { slug: 'published' })
    if (released && input.zone !== conference.zone)
      throw new DomainError('form.invalid', {}, { zone: 'published' })
    if (await conferenceNameTaken(tx, { slug: input.slug }, id))
      throw new DomainError('form.invalid', {}, { slug: 'taken' })
    if (await conferenceNameTaken(tx, { acronym: input.acronym }, id))
      throw new DomainError('form.invalid', {}, { acronym: 'taken' })
    await updateConference(tx, id, { ...input, updatedAt: now(), version: version + 1 })
    await audit(tx, context, {
      action: 'conference.changed',
      subjectKind: 'conference',
      subjectId: id,
      detail: { slug: input.slug },
    })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
