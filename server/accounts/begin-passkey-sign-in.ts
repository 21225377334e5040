import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { deleteOldLinks } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { countAttempt } from './limits.ts'
import { newChallenge, webauthn, type RelyingParty } from './passkey-challenge.ts'

/**
 * What a browser needs to ask its person for a passkey of this portal, whoever they are: no address is typed,
 * so none is given away.
 * @throws DomainError `sign-in.too-many-attempts`
 */
export async function beginPasskeySignIn(
  context: Context,
  { address, party }: { address: string; party: RelyingParty },
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  ask(context, 'accounts.sign-in')
  const { store } = context
  await countAttempt(store, 'passkey.address', address)
  const now = context.now()
  const challenge = await store.transact(async (tx) => {
    await deleteOldLinks(tx, now)
    return newChallenge(tx, now, null)
  })
  return (await webauthn()).generateAuthenticationOptions({
    rpID: party.id,
    challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
  })
}
