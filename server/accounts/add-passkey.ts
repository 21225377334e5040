import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { DomainError } from '#app/domain/shared/errors.ts'
import { insertPasskey, passkeyById } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { ownAccount } from './own-account.ts'
import { takeChallenge, webauthn, type RelyingParty } from './passkey-challenge.ts'
import { tellOwner } from './tell-owner.ts'

/**
 * Keeps the passkey a browser has made by `beginPasskey`.
 * @param answer what the browser sent, not yet believed
 * @throws DomainError `passkey.failed`
 */
export async function addPasskey(
  context: Context,
  { answer, name, party }: { answer: unknown; name: string; party: RelyingParty },
): Promise<void> {
  ask(context, 'accounts.secure-own')
  const { store, log } = context
  const now = context.now()
  let challenge = ''
  const { registrationInfo } = await (
    await webauthn()
  )
    .verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      // Looked for below, in the transaction that uses it up.
      expectedChallenge: (given) => Boolean((challenge = given)),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    })
    .catch((error: unknown) => {
      log.info({ reason: String(error) }, 'passkey refused')
      throw new DomainError('passkey.failed')
    })
  if (!registrationInfo) throw new DomainError('passkey.failed')
  const { credential, credentialBackedUp } = registrationInfo
  await store.transact(async (tx) => {
    const owner = await ownAccount(tx, context)
    const fits =
      (await takeChallenge(tx, challenge, now, owner.id)) && !(await passkeyById(tx, credential.id))
    if (!fits) throw new DomainError('passkey.failed')
    await insertPasskey(tx, {
      id: credential.id,
      accountId: owner.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      backedUp: credentialBackedUp,
      name,
      createdAt: now,
      lastUsedAt: null,
    })
    await tellOwner(tx, context, owner, 'passkey-added')
    await audit(tx, context, {
      action: 'account.passkey-added',
      subjectKind: 'account',
      subjectId: owner.id,
    })
  })
}
