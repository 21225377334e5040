import { MOST_STARS } from '#app/domain/conference/agenda/codes.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteStars, insertStars, starsOf } from '#db/queries/conference-agenda.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { releaseInForce } from '../release-in-force.ts'

/**
 * Puts sessions into one's agenda and takes others out. Sessions the programme does not have are passed over:
 * what a browser remembers may be older than the programme. Twice is once.
 * @param add codes of sessions @param remove codes of sessions
 * @throws DomainError `not-found`, `agenda.full` beyond `MOST_STARS`
 */
export async function changeStars(
  context: Context,
  slug: string,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Promise<void> {
  ask(context, 'conference.agenda')
  const accountId = ownId(context)
  const { id: conferenceId } = await findConference(context, slug)
  const { store, now } = context
  await store.transact(async (tx) => {
    const sessions = (await releaseInForce(tx, conferenceId))?.body.sessions ?? []
    const idsOf = (codes: readonly string[]) =>
      sessions.filter(({ code }) => codes.includes(code)).map(({ id }) => id)
    const removed = idsOf(remove)
    if (removed.length > 0) await deleteStars(tx, accountId, removed)
    const there = new Set(
      (await starsOf(tx, accountId, conferenceId)).map(({ sessionId }) => sessionId),
    )
    const added = idsOf(add).filter((id) => !there.has(id))
    if (there.size + added.length > MOST_STARS)
      throw new DomainError('agenda.full', { most: MOST_STARS })
    await insertStars(
      tx,
      added.map((sessionId) => ({ accountId, sessionId, conferenceId, starredAt: now() })),
    )
  })
}
