import { countChanges } from '#app/domain/conference/compose-release.ts'
import type { PublishInput } from '#app/domain/conference/draft-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { insertRelease } from '#db/queries/conference-editing.ts'
import { readRelease } from '#db/queries/conferences.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { afterRelease } from '../after-release.ts'
import { nextRelease } from './next-release.ts'
import { changeable, ownConference } from '../own-conference.ts'

/**
 * Publishes the draft as the next numbered release, which never changes again. What follows a release (notices, seats,
 * webhooks) happens in the same transaction. Clashes block nothing: the organisers saw them.
 * @returns the number of the release
 * @throws DomainError `form.stale` when the draft is not what was seen, also when the same form comes twice;
 *   `release.nothing` when it says nothing new; `conference.archived`
 */
export async function publishRelease(
  context: Context,
  slug: string,
  { seen, noteRu, noteEn }: PublishInput,
): Promise<number> {
  const own = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.publish', thing),
  )
  const { store, events, now, newId } = context
  const number = await store.transact(async (tx) => {
    const conference = await changeable(tx, own.id)
    const releasedAt = now()
    const next = await nextRelease(tx, conference, releasedAt)
    if (next.fingerprint !== seen) throw new DomainError('form.stale')
    if (countChanges(next.changes) === 0 && !next.otherChanges)
      throw new DomainError('release.nothing')
    const id = newId()
    await insertRelease(tx, {
      id,
      conferenceId: conference.id,
      number: next.number,
      releasedAt,
      releasedBy: accountOf(context),
      noteRu,
      noteEn,
      body: next.body,
      changes: next.changes,
    })
    const release = await readRelease(tx, { id })
    await afterRelease(tx, context, { conference, release: release! })
    await audit(tx, context, {
      action: 'conference.released',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { number: next.number, sessions: countChanges(next.changes) },
    })
    await raiseVersion(tx, 'conference')
    return next.number
  })
  events.publish({ type: 'content.changed', area: 'conference' })
  return number
}
