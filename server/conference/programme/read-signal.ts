import { hallFullnessOf } from '#db/queries/conference-programme.ts'
import { latestReleaseId } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * One line that changes when a programme or what screens show of it changes: the number of the release in force, and
 * a word for the halls that are full.
 * @throws DomainError `not-found`
 */
export async function readSignal(context: Context, slug: string): Promise<string> {
  ask(context, 'conference.show')
  const { read } = context.store
  const { id } = await findConference(context, slug)
  const latest = await latestReleaseId(read, id)
  const fullness = await hallFullnessOf(read, id)
  const changedAt = fullness.reduce((last, one) => Math.max(last, one.changedAt.getTime()), 0)
  return `${latest?.number ?? 0} ${changedAt.toString(36)}`
}
