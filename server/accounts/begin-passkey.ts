import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { DomainError } from '#app/domain/shared/errors.ts'
import { passkeysOf } from '#db/queries/account-factors.ts'
import { deleteOldLinks } from '#db/queries/one-time-links.ts'
import { ask, type Context } from '../context.ts'
import { ownAccount, proveOwner } from './own-account.ts'
import { newChallenge, webauthn, type RelyingParty } from './passkey-challenge.ts'

/** More would only hide the one that is not one's own. */
const MOST_PASSKEYS = 20

/**
 * What a browser needs to make a passkey for who asks.
 * @throws DomainError `form.invalid` for a wrong `current`, `passkey.enough`, `sign-in.too-many-attempts`
 */
export async function beginPasskey(
  context: Context,
  { current, party }: { current: string; party: RelyingParty },
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  ask(context, 'accounts.secure-own')
  const { store } = context
  const owner = await ownAccount(store.read, context)
  await proveOwner(owner, context, current)
  const there = await passkeysOf(store.read, owner.id)
  if (there.length >= MOST_PASSKEYS) throw new DomainError('passkey.enough')
  const now = context.now()
  const challenge = await store.transact(async (tx) => {
    await deleteOldLinks(tx, now)
    return newChallenge(tx, now, owner.id)
  })
  return (await webauthn()).generateRegistrationOptions({
    rpID: party.id,
    rpName: party.name,
    userID: new TextEncoder().encode(owner.id),
    userName: owner.email,
    userDisplayName: owner.name,
    challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
    attestationType: 'none',
    excludeCredentials: there.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}
