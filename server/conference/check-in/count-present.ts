import { dayOf } from '#app/domain/conference/check-in/clock.ts'
import { countDoor } from '#db/queries/conference-check-in.ts'
import { conferenceById } from '#db/queries/conferences.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { ask, type Context } from '../../context.ts'

/**
 * How many people came.
 * @returns `expected` confirmed to come in person, `came` ever, `cameToday`, and `inside` now
 * @throws DomainError `not-found`
 */
export async function countPresent(
  context: Context,
  conferenceId: string,
): Promise<{ expected: number; came: number; cameToday: number; inside: number }> {
  ask(context, 'conference.see-presence', { scope: 'conference', scopeId: conferenceId })
  const { read } = context.store
  const conference = await conferenceById(read, conferenceId)
  if (!conference) throw new DomainError('not-found')
  const day = dayOf(context.now().getTime(), conference.zone, conference.dayStartHour)
  return countDoor(read, conferenceId, day)
}
