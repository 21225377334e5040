import type { NewAccount } from '#app/domain/accounts/credentials.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { accountByEmail, insertAccount, insertGrant, markLinkUsed } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { usableLink } from './one-time-link.ts'
import { hashPassword } from './password.ts'
import { startSession } from './session.ts'

/**
 * Makes the account of the first administrator and signs it in; the link is used up.
 * @returns the secret id of the new session
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`; `form.invalid` when the e-mail is taken
 */
export async function acceptFirstAdministrator(
  context: Context,
  { token, name, email, password, lang }: NewAccount & { token: string; lang: Lang },
): Promise<{ sessionId: string }> {
  ask(context, 'accounts.accept-first-administrator')
  const { store, newId, log } = context
  const now = context.now()
  // Asked before hashing as well: an unknown link must not make the portal work.
  await usableLink(store.read, token, now)
  const passwordHash = await hashPassword(password)
  const id = newId()
  await store.transact(async (tx) => {
    const tokenHash = await usableLink(tx, token, now)
    if (await accountByEmail(tx, email))
      throw new DomainError('form.invalid', {}, { email: 'taken' })
    await insertAccount(tx, { id, email, name, lang, passwordHash, isDemo: false, createdAt: now })
    await insertGrant(tx, id, { role: 'administrator', scope: 'portal', scopeId: '*' }, now)
    await markLinkUsed(tx, tokenHash, now)
  })
  log.info({ accountId: id }, 'first administrator')
  return { sessionId: await startSession(store, id) }
}
