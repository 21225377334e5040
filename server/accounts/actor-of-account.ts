import { visitor, type Actor } from '#app/domain/accounts/permissions.ts'
import { namedGrants } from '#db/queries/accounts-people.ts'
import type { Store } from '#db/store.ts'

/**
 * Someone with an account, as they may act now: for work they began that is done in the background.
 * @param accountId null: the account is gone, and with it all it might do
 */
export async function actorOfAccount(store: Store, accountId: string | null): Promise<Actor> {
  if (accountId === null) return visitor
  const grants = (await namedGrants(store.read, [accountId])).get(accountId) ?? []
  return {
    kind: 'account',
    accountId,
    grants: grants.map(({ role, scope, scopeId }) => ({ role, scope, scopeId })),
  }
}
