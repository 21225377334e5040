import { fold } from '#app/domain/shared/text.ts'
import { accountByEmail } from '#db/queries/accounts.ts'
import { deleteOldLinks, expireLinksTo, insertLink } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { enqueueMail } from '../mail/enqueue.ts'
import { audit } from './audit.ts'
import { evenly } from './evenly.ts'
import { countAttempt, mayStill } from './limits.ts'
import { hashToken, newToken } from './one-time-link.ts'

/** How long the link works, minutes. */
const LINK_MINUTES = 60

/**
 * Sends a link for a new password to who has forgotten theirs. For an unknown address nothing is sent; who asks is
 * told the same, after the same time.
 * @param address where it is asked from
 * @throws DomainError `sign-in.too-many-attempts`
 */
export async function requestPasswordReset(
  context: Context,
  { email, address }: { email: string; address: string },
): Promise<void> {
  ask(context, 'accounts.reset-password')
  const { store, demo } = context
  const now = context.now()
  const emailFolded = fold(email)
  await countAttempt(store, 'letters.address', address)
  await evenly(async () => {
    if (!(await mayStill(store, 'letters.email', emailFolded))) return
    const token = newToken()
    await store.transact(async (tx) => {
      await deleteOldLinks(tx, now)
      const account = await accountByEmail(tx, email)
      if (!account || (account.isDemo && !demo)) return
      await expireLinksTo(tx, 'password-reset', emailFolded, now)
      await insertLink(tx, {
        tokenHash: hashToken(token),
        purpose: 'password-reset',
        accountId: account.id,
        emailFolded,
        expiresAt: new Date(now.getTime() + LINK_MINUTES * 60_000),
        createdAt: now,
      })
      await enqueueMail(tx, context, {
        to: account.email,
        lang: account.lang,
        accountId: account.id,
        template: 'password-reset',
        params: { name: account.name, token, minutes: LINK_MINUTES },
      })
      await audit(tx, context, {
        action: 'account.password-forgotten',
        subjectKind: 'account',
        subjectId: account.id,
        address,
      })
    })
  })
}
