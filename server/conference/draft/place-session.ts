import type { PlaceInput } from '#app/domain/conference/draft-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { hallsOfConference, sessionOf } from '#db/queries/conference-draft.ts'
import { updateSession } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'
import { placeOf, startOf } from './start-of.ts'

/**
 * Puts a session of the draft into a hall at a time, or takes it off the grid. Where it is already, nothing happens.
 * @returns its new version, and where it was before
 * @throws DomainError `form.stale` when somebody else changed it; `form.invalid` at `hall` or `date`; `not-found`
 */
export async function placeSession(
  context: Context,
  slug: string,
  { session: sessionId, version, hall, date, time, minutes }: PlaceInput,
): Promise<{
  version: number
  from: { hall: string | null; date: string | null; time: string | null }
}> {
  const own = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { store, now } = context
  return store.transact(async (tx) => {
    const conference = await changeable(tx, own.id)
    const session = await sessionOf(tx, conference.id, sessionId)
    if (!session) throw new DomainError('not-found')
    const startsAt = startOf(conference, date, time)
    const length = minutes ?? session.minutes
    const same =
      session.hallId === hall &&
      session.startsAt?.getTime() === startsAt?.getTime() &&
      session.minutes === length
    const from = { hall: session.hallId, ...placeOf(conference, session.startsAt) }
    if (same) return { version: session.version, from }
    if (session.version !== version) throw new DomainError('form.stale')
    if (hall && !(await hallsOfConference(tx, conference.id)).some(({ id }) => id === hall))
      throw new DomainError('form.invalid', {}, { hall: 'choice' })
    await updateSession(tx, session.id, {
      hallId: hall,
      startsAt,
      minutes: length,
      updatedAt: now(),
      version: version + 1,
    })
    return { version: version + 1, from }
  })
}
