import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { accountByEmail, insertAccount, insertConsent } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { refuseWeakPassword } from './breached-passwords.ts'
import { hashPassword } from './password.ts'
import { startSession, type Device } from './session.ts'
import { usableInvitation } from './usable-invitation.ts'
import { useInvitation } from './use-invitation.ts'

/**
 * Makes an account for the address that was invited, with the role, and signs it in; the link is used up.
 * Following the letter's link is what confirms the address.
 * @returns the secret id of the new session
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`; `form.invalid` for a weak password; `invitation.has-account`
 */
export async function signUpByInvitation(
  context: Context,
  { token, name, password, ...device }: Device & { token: string; name: string; password: string },
): Promise<{ sessionId: string }> {
  ask(context, 'accounts.sign-up-by-invitation')
  const { store, newId } = context
  const now = context.now()
  // Asked before hashing as well: an unknown link must not make the portal work.
  const invited = await usableInvitation(store.read, token, now)
  refuseWeakPassword(password, [name, invited.email])
  const passwordHash = await hashPassword(password)
  const sessionId = await store.transact(async (tx) => {
    const row = await usableInvitation(tx, token, now)
    if (await accountByEmail(tx, row.email)) throw new DomainError('invitation.has-account')
    const id = newId()
    await insertAccount(tx, {
      id,
      email: row.email,
      name,
      lang: row.lang,
      passwordHash,
      passwordChangedAt: now,
      isDemo: false,
      createdAt: now,
    })
    await insertConsent(tx, {
      id: newId(),
      accountId: id,
      document: 'personal-data',
      version: CONSENT_VERSION,
      givenAt: now,
    })
    const event = { subjectKind: 'account', subjectId: id, accountId: id } as const
    await audit(tx, context, { action: 'account.signed-up', ...event, address: device.address })
    await audit(tx, context, {
      action: 'account.consent-given',
      ...event,
      detail: { version: CONSENT_VERSION },
    })
    await useInvitation(tx, context, row, id)
    return startSession(tx, id, { ...device, method: 'link' })
  })
  return { sessionId }
}
