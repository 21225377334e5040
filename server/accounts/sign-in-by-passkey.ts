import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { DomainError } from '#app/domain/shared/errors.ts'
import { notePasskeyUse, passkeyById, type Passkey } from '#db/queries/account-factors.ts'
import { accountById } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { takeChallenge, webauthn, type RelyingParty } from './passkey-challenge.ts'
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
  const { store, log, demo } = context
  const now = context.now()
  const key = await passkeyById(store.read, answer.id)
  if (!key) throw new DomainError('passkey.failed')
  const { challenge, counter, backedUp } = await verify(answer, key, party).catch(
    (error: unknown) => {
      log.info({ accountId: key.accountId, reason: String(error) }, 'passkey refused')
      throw new DomainError('passkey.failed')
    },
  )
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

async function verify(answer: unknown, key: Passkey, party: RelyingParty) {
  let challenge = ''
  const { verified, authenticationInfo } = await (
    await webauthn()
  ).verifyAuthenticationResponse({
    response: answer as AuthenticationResponseJSON,
    // Looked for afterwards, in the transaction that uses it up.
    expectedChallenge: (given) => Boolean((challenge = given)),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: key.id,
      publicKey: Uint8Array.from(Buffer.from(key.publicKey, 'base64url')),
      counter: key.counter,
    },
  })
  if (!verified) throw new Error('not verified')
  const { newCounter, credentialBackedUp } = authenticationInfo
  return { challenge, counter: newCounter, backedUp: credentialBackedUp }
}
