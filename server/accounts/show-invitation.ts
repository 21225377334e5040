import { accountByEmail, accountById } from '#db/queries/accounts.ts'
import { thingById } from '#db/queries/accounts-people.ts'
import { ask, type Context } from '../context.ts'
import { usableInvitation } from './usable-invitation.ts'

/**
 * What a link invites to, for its holder.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function showInvitation(context: Context, token: string) {
  ask(context, 'accounts.accept-invitation')
  const { store, actor } = context
  const row = await usableInvitation(store.read, token, context.now())
  const by = row.invitedBy ? await accountById(store.read, row.invitedBy) : undefined
  const own = actor.kind === 'account' ? await accountById(store.read, actor.accountId) : undefined
  return {
    email: row.email,
    role: row.role,
    scope: row.scope,
    thing: await thingById(store.read, row.scope, row.scopeId),
    by: by?.name ?? null,
    /** Who is signed in and would get the role. */
    you: own?.name ?? null,
    // Told to the holder of the link alone, who reads that address's mail.
    hasAccount: own === undefined && (await accountByEmail(store.read, row.email)) !== undefined,
  }
}
