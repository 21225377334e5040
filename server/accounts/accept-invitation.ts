import { ask, type Context, ownId } from '../context.ts'
import { usableInvitation } from './usable-invitation.ts'
import { useInvitation } from './use-invitation.ts'

/**
 * Gives whoever is signed in the role they were invited to; the link is used up. Pressed twice, the second is
 * told that it was used.
 * @throws DomainError `sign-in.required`, `link.unknown`, `link.used`, `link.expired`
 */
export async function acceptInvitation(context: Context, token: string): Promise<void> {
  ask(context, 'accounts.accept-invitation')
  const { store } = context
  const accountId = ownId(context)
  await store.transact(async (tx) => {
    const row = await usableInvitation(tx, token, context.now())
    await useInvitation(tx, context, row, accountId)
  })
}
