import { nowAndNext } from '#app/domain/conference/now-next.ts'
import type { ReleasedHall, ReleasedSession } from '#app/domain/conference/release.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { showScreen } from './show-screen.ts'

export type HallAtWork = {
  hall: ReleasedHall
  alternative: ReleasedHall | undefined
  /** What runs in it, or else comes next today; two where two run at once. */
  sessions: { session: ReleasedSession; isFull: boolean }[]
}

/**
 * The halls of a conference as the stewards see them: what is on in each, and whether anybody still fits in.
 * @throws DomainError `not-found`
 */
export async function showHallScreens(context: Context, slug: string): Promise<HallAtWork[]> {
  const { id } = await findConference(context, slug)
  ask(context, 'conference.tell-screens', { scope: 'conference', scopeId: id })
  const { release, sessions, full } = await showScreen(context, slug)
  const halls = release?.body.halls.filter(({ hidden }) => !hidden) ?? []
  const at = context.now().getTime()
  return halls.map((hall) => {
    const { now, next } = nowAndNext(
      sessions.filter(({ hallId }) => hallId === hall.id),
      at,
    )
    return {
      hall,
      alternative: halls.find((one) => one.id === hall.alternativeHallId),
      sessions: (now.length > 0 ? now : next).map((session) => ({
        session,
        isFull: full.has(session.id),
      })),
    }
  })
}
