import { DomainError } from '#app/domain/shared/errors.ts'
import { notePasskeyUse, passkeyById } from '#db/queries/account-factors.ts'
import { accountById } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { takeChallenge, verifyPasskey, type RelyingParty } from './passkey-challenge.ts'
import { startSession, type Device } from './session.ts'

/**
 * Signs a visitor in by a passkey. The device has asked for a finger or a PIN: no second factor is owed.
 * @param answer what the browser sent, not yet believed
 * @returns the secret id of the new session
 * @throws DomainError `passkey.failed`
 */
export async function signInByPasskey(
  context: Context,
  { answer, party, ...device }: Device & { answer: { id: string }; party: RelyingParty },
): Promise<{ sessionId: string }> {
  ask(context, 'accounts.sign-in')
  const { store, demo } = context
  const now = context.now()
  const key = await passkeyById(store.read, answer.id)
  if (!key) throw new DomainError('passkey.failed')
  const { challenge, counter, backedUp } = await verifyPasskey(answer, context, key, party)
  const sessionId = await store.transact(async (tx) => {
    const owner = await accountById(tx, key.accountId)
    const fits = owner && (!owner.isDemo || demo) && (await takeChallenge(tx, challenge, now, null))
    if (!fits) throw new DomainError('passkey.failed')
    await notePasskeyUse(tx, key.id, { counter, backedUp, lastUsedAt: now })
    await audit(tx, context, {
      action: 'account.signed-in',
      subjectKind: 'account',
      subjectId: owner.id,
      accountId: owner.id,
      address: device.address,
      detail: { method: 'passkey' },
    })
    return startSession(tx, owner.id, { ...device, method: 'passkey' })
  })
  return { sessionId }
}
