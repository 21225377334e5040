import { calculateJwkThumbprint, CompactSign } from 'jose'
import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { PublicKey } from '#app/domain/clusters/badges/credential.ts'
import { paths } from '#app/paths.ts'
import { addKey, keyInForce, type BadgeKey } from '#db/queries/badge-keys.ts'
import type { Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'

const generate = promisify(generateKeyPair)

/** Shortest RSA key that RS256 may use (RFC 7518 §3.3). */
const MODULUS_BITS = 2048

/**
 * Signs a credential with the key in force: a compact JWS, the VC-JWT of Open Badges 3.0 §8.2.
 * RS256 has no randomness in it, so the same credential and key always give the same bytes.
 * @param credential its own members; the registered claims are added here
 */
export async function sign(
  issuer: Issuer,
  context: Context,
  credential: Record<string, unknown>,
): Promise<string> {
  const key = await signingKey(context, issuer)
  const header = { alg: 'RS256', typ: 'JWT', kid: issuer.origin + paths.badgeKey(key.id) }
  const claims = { ...credential, ...claimsOf(credential) }
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader(header)
    .sign(privateKey(key, issuer))
}

/** The claims a JWT repeats from its credential (Open Badges 3.0 §8.2.4.1). */
export function claimsOf(credential: Record<string, unknown>): Record<string, unknown> {
  const { id, issuer, credentialSubject, validFrom, validUntil } = credential
  const idOf = (value: unknown) =>
    typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  const seconds = (value: unknown) =>
    typeof value === 'string' ? Math.floor(Date.parse(value) / 1000) : undefined
  const sub = idOf(credentialSubject)
  return {
    iss: idOf(issuer),
    jti: id,
    ...(typeof sub === 'string' && { sub }),
    nbf: seconds(validFrom),
    ...(validUntil !== undefined && { exp: seconds(validUntil) }),
  }
}

function privateKey({ id, privateKey: pem }: BadgeKey, { passphrase }: Issuer): KeyObject {
  try {
    return createPrivateKey({ key: pem ?? '', format: 'pem', passphrase })
  } catch (error) {
    throw new Error(
      `The badge key ${id} cannot be opened: BADGE_KEY_PASSPHRASE is missing or not the one it was made with`,
      { cause: error },
    )
  }
}

/** The key in force; the first one is made when it is first needed. */
async function signingKey(context: Context, issuer: Issuer): Promise<BadgeKey> {
  const found = await keyInForce(context.store.read)
  if (found) return found
  const made = await makeKey(issuer, context)
  return context.store.transact(async (tx) => {
    // Two nodes may have come here at once: whoever is second takes the first one's key.
    const meanwhile = await keyInForce(tx)
    if (meanwhile) return meanwhile
    await addKey(tx, made)
    return made
  })
}

/** A new key pair, not kept yet. Made on the thread pool, outside any transaction: it takes a while. */
export async function makeKey(
  { passphrase }: Issuer,
  { now }: Pick<Context, 'now'>,
): Promise<BadgeKey> {
  const pair = await generate('rsa', { modulusLength: MODULUS_BITS })
  const { kty, n, e } = pair.publicKey.export({ format: 'jwk' }) as PublicKey
  const publicKey = { kty, n, e }
  const pem = pair.privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    ...(passphrase !== undefined && { cipher: 'aes-256-cbc', passphrase }),
  }) as string
  return {
    id: await calculateJwkThumbprint(publicKey),
    publicKey,
    privateKey: pem,
    createdAt: now(),
    retiredAt: null,
    withdrawnAt: null,
  }
}
