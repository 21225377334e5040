import type { Actor, Thing } from '#app/domain/accounts/permissions.ts'

/**
 * A conference somebody prepares, for what is open to whoever prepares one, such as bringing another here.
 * @returns undefined where they prepare none by a right of their own
 */
export function someConference(actor: Actor): Thing | undefined {
  if (actor.kind !== 'account') return undefined
  return actor.grants.find(({ role, scope }) => role === 'organiser' && scope === 'conference')
}
