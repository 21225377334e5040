import type { Lang } from '#app/domain/shared/lang.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { accountByEmail, insertAccount, insertConsent, insertGrant } from '#db/queries/accounts.ts'
import { markLinkUsed } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { refuseWeakPassword } from './breached-passwords.ts'
import { usableLink } from './one-time-link.ts'
import { hashPassword } from './password.ts'
import { startSession, type Device } from './session.ts'

/**
 * Makes the account a sign-up asked for, with the password its holder chose, and signs it in; the
 * link is used up. Following the letter's link is what confirms the address.
 * @returns the secret id of the new session
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`; `form.invalid` for a weak password
 */
export async function acceptSignUp(
  context: Context,
  { token, password, ...device }: Device & { token: string; password: string },
): Promise<{ sessionId: string }> {
  ask(context, 'accounts.accept-sign-up')
  const { store, newId } = context
  const now = context.now()
  // Asked before hashing as well: an unknown link must not make the portal work.
  const asked = await usableLink(store.read, 'sign-up', token, now)
  refuseWeakPassword(password, [String(asked.data?.name), String(asked.data?.email)])
  const passwordHash = await hashPassword(password)
  const sessionId = await store.transact(async (tx) => {
    const { tokenHash, data } = await usableLink(tx, 'sign-up', token, now)
    if (!data) throw new DomainError('link.used')
    const { name, email, consent, consentAt } = data as Record<string, string>
    if (await accountByEmail(tx, email!)) throw new DomainError('link.used')
    const id = newId()
    await insertAccount(tx, {
      id,
      email: email!,
      name: name!,
      lang: data.lang as Lang,
      passwordHash,
      passwordChangedAt: now,
      isDemo: false,
      createdAt: now,
    })
    await insertGrant(tx, id, { role: 'attendee', scope: 'portal', scopeId: '*' }, now)
    await insertConsent(tx, {
      id: newId(),
      accountId: id,
      document: 'personal-data',
      version: consent!,
      givenAt: new Date(Number(consentAt)),
    })
    await markLinkUsed(tx, tokenHash, now)
    const event = { subjectKind: 'account', subjectId: id, accountId: id } as const
    await audit(tx, context, { action: 'account.signed-up', ...event, address: device.address })
    await audit(tx, context, {
      action: 'account.consent-given',
      ...event,
      detail: { version: consent! },
    })
    return startSession(tx, id, { ...device, method: 'link' })
  })
  return { sessionId }
}
