import type { SignUp } from '#app/domain/accounts/credentials.ts'
import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { fold } from '#app/domain/shared/text.ts'
import { accountByEmail } from '#db/queries/accounts.ts'
import { deleteOldLinks, expireLinksTo, insertLink } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { enqueueMail } from '../mail/enqueue.ts'
import { evenly } from './evenly.ts'
import { countAttempt, mayStill } from './limits.ts'
import { hashToken, newToken } from './one-time-link.ts'

/** How long the link works, hours. */
const LINK_HOURS = 48

/**
 * Asks for an account: a letter with a link goes to the address, and the account is made by who opens it.
 * An address that has an account gets another letter; who asks is told the same, after the same time.
 * @param address where it is asked from
 * @throws DomainError `sign-in.too-many-attempts`
 */
export async function requestSignUp(
  context: Context,
  { name, email, lang, address }: SignUp & { lang: Lang; address: string },
): Promise<void> {
  ask(context, 'accounts.sign-up')
  const { store } = context
  const now = context.now()
  const emailFolded = fold(email)
  await countAttempt(store, 'letters.address', address)
  await evenly(async () => {
    if (!(await mayStill(store, 'letters.email', emailFolded))) return
    const token = newToken()
    await store.transact(async (tx) => {
      await deleteOldLinks(tx, now)
      const known = await accountByEmail(tx, email)
      if (known)
        return enqueueMail(tx, context, {
          to: known.email,
          lang: known.lang,
          accountId: known.id,
          template: 'account-exists',
          params: {},
        })
      await expireLinksTo(tx, 'sign-up', emailFolded, now)
      await insertLink(tx, {
        tokenHash: hashToken(token),
        purpose: 'sign-up',
        emailFolded,
        data: { name, email, lang, consent: CONSENT_VERSION, consentAt: now.getTime() },
        expiresAt: new Date(now.getTime() + LINK_HOURS * 3_600_000),
        createdAt: now,
      })
      await enqueueMail(tx, context, {
        to: email,
        lang,
        template: 'sign-up',
        params: { token, hours: LINK_HOURS },
      })
    })
  })
}
