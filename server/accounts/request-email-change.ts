import type { ChangeEmail } from '#app/domain/accounts/credentials.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import { accountByEmail } from '#db/queries/accounts.ts'
import { expireLinksOf, insertLink } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { enqueueMail } from '../mail/enqueue.ts'
import { audit } from './audit.ts'
import { evenly } from './evenly.ts'
import { countAttempt, mayStill } from './limits.ts'
import { hashToken, newToken } from './one-time-link.ts'
import { ownAccount, proveOwner } from './own-account.ts'
import { tellOwner } from './tell-owner.ts'

/** How long the link works, hours. */
const LINK_HOURS = 24

/**
 * Asks for another e-mail address: a link goes to the new one, a warning to the old one. Nothing changes
 * until the link is followed. An address that has an account already gets no letter; who asks is told the same.
 * @param address network address it is asked from
 * @throws DomainError `form.invalid` for a wrong `current` or the present address, `sign-in.too-many-attempts`
 */
export async function requestEmailChange(
  context: Context,
  { email, current, address }: ChangeEmail & { address: string },
): Promise<void> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const owner = await ownAccount(store.read, context)
  await proveOwner(owner, context, current)
  const emailFolded = fold(email)
  if (emailFolded === owner.emailFolded)
    throw new DomainError('form.invalid', {}, { email: 'same' })
  await countAttempt(store, 'letters.address', address)
  const now = context.now()
  await evenly(async () => {
    if (!(await mayStill(store, 'letters.email', emailFolded))) return
    const token = newToken()
    await store.transact(async (tx) => {
      await expireLinksOf(tx, owner.id, now, 'email-change')
      await tellOwner(tx, context, owner, 'email-changing')
      await audit(tx, context, {
        action: 'account.email-change-asked',
        subjectKind: 'account',
        subjectId: owner.id,
        address,
      })
      if (await accountByEmail(tx, email)) return
      await insertLink(tx, {
        tokenHash: hashToken(token),
        purpose: 'email-change',
        accountId: owner.id,
        emailFolded,
        data: { email },
        expiresAt: new Date(now.getTime() + LINK_HOURS * 3_600_000),
        createdAt: now,
      })
      await enqueueMail(tx, context, {
        to: email,
        lang: owner.lang,
        accountId: owner.id,
        template: 'email-change',
        params: { name: owner.name, token, hours: LINK_HOURS },
      })
    })
  })
}
