import type { Actor } from '../../accounts/permissions.ts'

/** Whether somebody represents this very cluster: nobody checks what is their own. */
export const represents = (actor: Actor, clusterId: string): boolean =>
  actor.kind === 'account' &&
  actor.grants.some(
    ({ role, scope, scopeId }) =>
      role === 'representative' && scope === 'cluster' && scopeId === clusterId,
  )
