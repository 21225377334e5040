import { DomainError } from '#app/domain/shared/errors.ts'
import { accountByEmail, accountById, rotateSessionsOf, setEmail } from '#db/queries/accounts.ts'
import { expireLinksOf, markLinkUsed } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { usableLink } from './one-time-link.ts'
import { tellOwner } from './tell-owner.ts'

/**
 * Changes an account's e-mail address by the link sent to the new one; works on whatever device the letter was opened.
 * The old address is told, and sessions get new secrets.
 * @param address network address it is done from
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function acceptEmailChange(
  context: Context,
  { token, address }: { token: string; address: string },
): Promise<void> {
  ask(context, 'accounts.accept-email-change')
  const now = context.now()
  await context.store.transact(async (tx) => {
    const { accountId, tokenHash, data } = await usableLink(tx, 'email-change', token, now)
    const owner = accountId ? await accountById(tx, accountId) : undefined
    if (!owner || !data) throw new DomainError('link.unknown')
    const email = String(data.email)
    // Somebody else made an account with it in between.
    if (await accountByEmail(tx, email)) throw new DomainError('link.expired')
    await tellOwner(tx, context, owner, 'email-changed')
    await setEmail(tx, owner.id, email)
    await markLinkUsed(tx, tokenHash, now)
    // Links for a new password went to the old address.
    await expireLinksOf(tx, owner.id, now)
    await rotateSessionsOf(tx, owner.id)
    await audit(tx, context, {
      action: 'account.email-changed',
      subjectKind: 'account',
      subjectId: owner.id,
      accountId: owner.id,
      address,
    })
  })
}
