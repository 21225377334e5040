import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteOldLinks, expireLinksOf, insertLink } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { enqueueMail } from '../mail/enqueue.ts'
import { countAttempt } from './limits.ts'
import { hashToken, newToken } from './one-time-link.ts'
import { ownAccount } from './own-account.ts'
import { keptSessionId } from './session.ts'

/** How long the link works, minutes. */
const LINK_MINUTES = 30

/**
 * Sends the owner a link that proves it is them, for the session that asks and no other.
 * @param to where they wanted to go
 * @throws DomainError `sign-in.too-many-attempts`
 */
export async function requestProofLink(
  context: Context,
  { to, sessionId }: { to: string; sessionId: string },
): Promise<void> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const now = context.now()
  const owner = await ownAccount(store.read, context)
  if (owner.isDemo && !context.demo) throw new DomainError('sign-in.required')
  await countAttempt(store, 'letters.email', owner.emailFolded)
  const token = newToken()
  await store.transact(async (tx) => {
    await deleteOldLinks(tx, now)
    await expireLinksOf(tx, owner.id, now, 'proof')
    await insertLink(tx, {
      tokenHash: hashToken(token),
      purpose: 'proof',
      accountId: owner.id,
      data: { to, session: keptSessionId(sessionId) },
      expiresAt: new Date(now.getTime() + LINK_MINUTES * 60_000),
      createdAt: now,
    })
    await enqueueMail(tx, context, {
      to: owner.email,
      lang: owner.lang,
      accountId: owner.id,
      template: 'proof-link',
      params: { name: owner.name, token, minutes: LINK_MINUTES },
    })
  })
}
