import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { passkeysOf } from '#db/queries/account-factors.ts'
import { deleteOldLinks } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { countAttempt } from './limits.ts'
import { ownAccount } from './own-account.ts'
import { newChallenge, webauthn, type RelyingParty } from './passkey-challenge.ts'

/**
 * What a browser needs to ask its person for one of their own passkeys, as a proof that it is them.
 * @throws DomainError `sign-in.too-many-attempts`
 */
export async function beginProof(
  context: Context,
  { party }: { party: RelyingParty },
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const owner = await ownAccount(store.read, context)
  await countAttempt(store, 'proof.passkey', owner.id)
  const keys = await passkeysOf(store.read, owner.id)
  const now = context.now()
  const challenge = await store.transact(async (tx) => {
    await deleteOldLinks(tx, now)
    return newChallenge(tx, now, owner.id)
  })
  return (await webauthn()).generateAuthenticationOptions({
    rpID: party.id,
    challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
    allowCredentials: keys.map(({ id }) => ({ id })),
    userVerification: 'required',
  })
}
