import type { ConferenceState } from '#app/domain/conference/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { updateConference } from '#db/queries/conference-editing.ts'
import { conferenceById } from '#db/queries/conferences.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/**
 * Opens a conference to the public, takes it back into preparation, or archives it.
 * @throws DomainError `form.stale` when somebody else changed it
 */
export async function changeState(
  context: Context,
  slug: string,
  { version, state }: { version: number; state: ConferenceState },
): Promise<void> {
  const { id } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.settings', thing),
  )
  const { store, events, now } = context
  await store.transact(async (tx) => {
    const conference = await conferenceById(tx, id)
    if (!conference) throw new DomainError('not-found')
    if (conference.state === state) return
    if (conference.version !== version) throw new DomainError('form.stale')
    await updateConference(tx, id, { state, updatedAt: now(), version: version + 1 })
    await audit(tx, context, {
      action: 'conference.state-changed',
      subjectKind: 'conference',
      subjectId: id,
      detail: { from: conference.state, to: state },
    })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
