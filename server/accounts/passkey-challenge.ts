import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Passkey } from '#db/queries/account-factors.ts'
import { insertLink, markLinkUsed } from '#db/queries/one-time-links.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { hashToken, newToken, usableLink } from './one-time-link.ts'

/** The library of WebAuthn: twenty megabytes that only those who use passkeys need in memory. */
export const webauthn = () => import('@simplewebauthn/server')

/** How long a browser may take to ask its person, ms. */
const CHALLENGE_MS = 5 * 60_000

/** The portal as passkeys know it: they are bound to its host and work on no other. */
export type RelyingParty = { id: string; origin: string; name: string }

/** @param publicUrl the address people type */
export function relyingPartyOf(publicUrl: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl)
  return { id: hostname, origin, name: 'Corridor' }
}

/** Makes a challenge that can be answered once. @returns it in base64url, as browsers send it back */
export async function newChallenge(tx: Tx, now: Date, accountId: string | null): Promise<string> {
  const challenge = newToken()
  await insertLink(tx, {
    tokenHash: hashToken(challenge),
    purpose: 'passkey-challenge',
    accountId,
    expiresAt: new Date(now.getTime() + CHALLENGE_MS),
    createdAt: now,
  })
  return challenge
}

/**
 * Takes up a challenge.
 * @param accountId whose it must be; null: a visitor's
 * @returns whether it was open
 */
export async function takeChallenge(
  tx: Tx,
  challenge: string,
  now: Date,
  accountId: string | null,
): Promise<boolean> {
  const link = await usableLink(tx, 'passkey-challenge', challenge, now).catch(() => null)
  if (!link || link.accountId !== accountId) return false
  await markLinkUsed(tx, link.tokenHash, now)
  return true
}

/**
 * Checks what a browser answered with a passkey that is known; whose challenge it was is for the caller to look up,
 * in the transaction that uses it up.
 * @throws DomainError `passkey.failed`
 */
export async function verifyPasskey(
  answer: unknown,
  { log }: Pick<Context, 'log'>,
  key: Passkey,
  party: RelyingParty,
): Promise<{ challenge: string; counter: number; backedUp: boolean }> {
  let challenge = ''
  try {
    const { verified, authenticationInfo } = await (
      await webauthn()
    ).verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
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
  } catch (error) {
    log.info({ accountId: key.accountId, reason: String(error) }, 'passkey refused')
    throw new DomainError('passkey.failed')
  }
}
