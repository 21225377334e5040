import { DomainError } from '#app/domain/shared/errors.ts'
import { writeHallFullness } from '#db/queries/conference-programme.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { latestRelease } from '../latest-release.ts'

/**
 * A steward says that a session's hall is full, or that it has places again; screens and the session's page show it.
 * Said twice, it is so still.
 * @throws DomainError `not-found` for what is not a session in a hall of this conference's programme in force
 */
export async function tellHallFull(
  context: Context,
  slug: string,
  said: { session: string; isFull: boolean },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.tell-screens', { scope: 'conference', scopeId: conference.id })
  const { store, now, events } = context
  const release = await latestRelease(context, conference.id)
  const session = release?.body.sessions.find(({ id }) => id === said.session)
  if (!session || session.cancelled || session.hallId === null) throw new DomainError('not-found')
  const { hallId } = session
  await store.transact(async (tx) => {
    await writeHallFullness(tx, {
      hallId,
      conferenceId: conference.id,
      sessionId: session.id,
      isFull: said.isFull,
      changedAt: now(),
    })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
