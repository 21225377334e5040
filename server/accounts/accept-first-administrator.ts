import type { NewAccount } from '#app/domain/accounts/credentials.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { accountByEmail, insertAccount, insertGrant } from '#db/queries/accounts.ts'
import { markLinkUsed } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { refuseWeakPassword } from './breached-passwords.ts'
import { usableLink } from './one-time-link.ts'
import { hashPassword } from './password.ts'
import { startSession, type Device } from './session.ts'

/**
 * Makes the account of the first administrator and signs it in; the link is used up.
 * @returns the secret id of the new session
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`; `form.invalid` when the e-mail is
 *   taken or the password weak
 */
export async function acceptFirstAdministrator(
  context: Context,
  {
    token,
    name,
    email,
    password,
    lang,
    ...device
  }: NewAccount & Device & { token: string; lang: Lang },
): Promise<{ sessionId: string }> {
  ask(context, 'accounts.accept-first-administrator')
  const { store, newId, log } = context
  const now = context.now()
  // Asked before hashing as well: an unknown link must not make the portal work.
  await usableLink(store.read, 'first-administrator', token, now)
  refuseWeakPassword(password, [name, email])
  const passwordHash = await hashPassword(password)
  const id = newId()
  const sessionId = await store.transact(async (tx) => {
    const { tokenHash } = await usableLink(tx, 'first-administrator', token, now)
    if (await accountByEmail(tx, email))
      throw new DomainError('form.invalid', {}, { email: 'taken' })
    await insertAccount(tx, { id, email, name, lang, passwordHash, isDemo: false, createdAt: now })
    await insertGrant(tx, id, { role: 'administrator', scope: 'portal', scopeId: '*' }, now)
    await markLinkUsed(tx, tokenHash, now)
    await audit(tx, context, {
      action: 'account.signed-up',
      subjectKind: 'account',
      subjectId: id,
      accountId: id,
      address: device.address,
      detail: { as: 'administrator' },
    })
    return startSession(tx, id, { ...device, method: 'link' })
  })
  log.info({ accountId: id }, 'first administrator')
  return { sessionId }
}
