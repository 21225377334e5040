import {
  compactVerify,
  decodeProtectedHeader,
  errors,
  importJWK,
  type CompactJWSHeaderParameters,
  type JWK,
} from 'jose'
import { issuerId } from '#app/domain/clusters/badges/structure.ts'
import { check, type Check } from '#app/domain/clusters/badges/verification.ts'
import { paths } from '#app/paths.ts'
import type { PublicBadgeKey } from '#db/queries/badge-keys.ts'
import type { FetchPublic } from './fetch-public.ts'

/** Ways of signing that are believed: public keys only, nothing anybody could make with a shared word. */
const BELIEVED = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA']

export type Payload = Record<string, unknown>
export type Signature = { check: Check; own: boolean; payload: Payload | null }

/**
 * Whether a compact JWS was signed by whom it says, and by whom.
 * @param keys the portal's own keys, withdrawn ones included
 * @returns the payload as written, believed or not; null where it cannot be read
 */
export async function checkSignature(
  jwt: string,
  keys: readonly PublicBadgeKey[],
  origin: string,
  fetchPublic: FetchPublic,
): Promise<Signature> {
  const payload = payloadOf(jwt)
  const header = headerOf(jwt)
  if (!payload || !header) return { check: check('signature.wrong'), own: false, payload }
  const algorithm = String(header.alg ?? '')
  if (!BELIEVED.includes(algorithm))
    return { check: check('signature.algorithm', { algorithm }), own: false, payload }

  const kid = typeof header.kid === 'string' ? header.kid : null
  const ours = keys.find(({ id }) => kid?.split(/[/#]/).at(-1) === id)
  if (ours) {
    // The right key of a withdrawn pair proves nothing: somebody else may hold the other half.
    const found = ours.withdrawnAt
      ? check('signature.key-withdrawn', { date: ours.withdrawnAt.toISOString().slice(0, 10) })
      : await verify(jwt, ours.publicKey, algorithm)
    return { check: found, own: true, payload }
  }
  const issuer = issuerId(payload)
  if (issuer === origin + paths.badgeIssuer())
    return { check: check('signature.key-unknown'), own: true, payload }
  return { check: await checkForeign(jwt, header, issuer, fetchPublic), own: false, payload }
}

async function checkForeign(
  jwt: string,
  header: CompactJWSHeaderParameters,
  issuer: string | null,
  fetchPublic: FetchPublic,
): Promise<Check> {
  const algorithm = String(header.alg)
  const kid = typeof header.kid === 'string' ? header.kid : null
  if (!kid || !/^https?:/.test(kid)) {
    if (!header.jwk) return check('signature.key-unreachable')
    const found = await verify(jwt, header.jwk, algorithm)
    // A key that comes with what it signs proves that nothing was changed, not who signed.
    return found.finding === 'signature.ok' ? check('signature.key-elsewhere') : found
  }
  const key = await fetchKey(kid, fetchPublic)
  if (!key) return check('signature.key-unreachable')
  const found = await verify(jwt, key, algorithm)
  if (found.finding !== 'signature.ok') return found
  return issuer && sameOrigin(kid, issuer) ? found : check('signature.key-elsewhere')
}

async function verify(jwt: string, key: JWK, algorithm: string): Promise<Check> {
  try {
    await compactVerify(jwt, await importJWK(key, algorithm), { algorithms: [algorithm] })
    return check('signature.ok', { algorithm })
  } catch (error) {
    if (
      error instanceof errors.JOSEError ||
      error instanceof TypeError ||
      error instanceof DOMException
    )
      return check('signature.wrong')
    throw error
  }
}

/** A key at its own address: alone, or in a set where it is named by that address or its fragment. */
async function fetchKey(kid: string, fetchPublic: FetchPublic): Promise<JWK | undefined> {
  try {
    const found = JSON.parse((await fetchPublic(kid)).toString('utf8')) as JWK & { keys?: JWK[] }
    if (!Array.isArray(found.keys)) return found
    const fragment = new URL(kid).hash.slice(1)
    return found.keys.find((one) => one.kid === kid || (fragment !== '' && one.kid === fragment))
  } catch {
    return undefined
  }
}

const sameOrigin = (a: string, b: string) =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin

function headerOf(jwt: string): CompactJWSHeaderParameters | null {
  try {
    return decodeProtectedHeader(jwt) as CompactJWSHeaderParameters
  } catch {
    return null
  }
}

function payloadOf(jwt: string): Payload | null {
  try {
    const text = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')
    const payload: unknown = JSON.parse(text)
    return typeof payload === 'object' && payload !== null && !Array.isArray(payload)
      ? (payload as Payload)
      : null
  } catch {
    return null
  }
}
