import { firstEntries } from '#db/queries/conference-check-in.ts'
import { ask, type Context } from '../../context.ts'

/**
 * Who came: when they were first let in, and on how many days. Whoever is missing never was.
 * @param ids registrations; none given: everybody's of the conference
 */
export async function presenceOf(
  context: Context,
  conferenceId: string,
  ids?: readonly string[],
): Promise<Map<string, { at: Date; days: number }>> {
  ask(context, 'conference.see-presence', { scope: 'conference', scopeId: conferenceId })
  return firstEntries(context.store.read, conferenceId, ids)
}
