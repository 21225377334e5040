import { sameJson, type Carried } from '#app/domain/clusters/badges/carrier.ts'
import { issuerId, missingParts, saidBy } from '#app/domain/clusters/badges/structure.ts'
import {
  check,
  verdictOf,
  type Check,
  type Verification,
} from '#app/domain/clusters/badges/verification.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { paths } from '#app/paths.ts'
import { credentialById, type BadgeCredential } from '#db/queries/badge-credentials.ts'
import { readKeys } from '#db/queries/badge-keys.ts'
import { countAttempt } from '../../accounts/limits.ts'
import { ask, type Context } from '../../context.ts'
import { checkSignature, type Payload } from './check-signature.ts'
import { checkForeignStatus, checkOwnStatus } from './check-status.ts'
import { fetchPublic as overTheNetwork, Unreachable, type FetchPublic } from './fetch-public.ts'
import type { Issuer } from './issuer.ts'
import { readCarrier } from './read-carrier.ts'
import { showBadge } from './show-badge.ts'
import { showCredentialById } from './show-credential-by-id.ts'
import { claimsOf } from './signing.ts'

/** What is to be verified: a text or file, an address, or what this portal last gave a cluster. */
export type ToVerify =
  { text: string; address: string } | { file: Uint8Array; address: string } | { cluster: string }

type Options = { issuer: Issuer; lang: Lang; fetchPublic?: FetchPublic }

/**
 * Says whether a credential holds, and why.
 * @throws DomainError `not-found` for an unknown cluster, `badge.none` for one that never had a credential,
 * `badge.too-many` after many foreign addresses from one place, `form.invalid` with `credential`, `unreachable`
 * or `not-public` for the field
 */
export async function verifyBadge(
  context: Context,
  asked: ToVerify,
  { issuer, lang, fetchPublic = overTheNetwork }: Options,
): Promise<Verification> {
  ask(context, 'clusters.verify-badge')
  const given = 'address' in asked ? asked.address : null
  // Counted once for what is asked, not for each address its answer leads to.
  let counted = false
  const fetchLimited: FetchPublic = async (address) => {
    if (!counted) await countAttempt(context.store, 'verify.address', given ?? '', 'badge.too-many')
    counted = true
    return fetchPublic(address)
  }
  const carried = await find(context, asked, issuer, lang, fetchLimited)
  const keys = await readKeys(context.store.read)
  const checks: Check[] = []
  if (carried.kind === 'json' && carried.jwt === null) {
    checks.push(...partsOf(carried.shown))
    checks.push(check(carried.embedded ? 'signature.kind' : 'signature.none'))
    return result(checks, carried.shown, undefined)
  }
  const signature = await checkSignature(carried.jwt!, keys, issuer.origin, fetchLimited)
  const { payload, own } = signature
  if (!payload) return result([signature.check], {}, undefined)
  checks.push(...partsOf(payload), signature.check)
  if (carried.kind === 'json')
    checks.push(check(sameJson(carried.shown, unclaimed(payload)) ? 'shown.same' : 'shown.differs'))
  const row = own ? await ownRow(context, payload) : undefined
  if (signature.check.finding === 'signature.ok') {
    checks.push(
      own ? check('issuer.own') : check('issuer.other', { issuer: issuerId(payload) ?? '—' }),
      period(payload, context.now()),
      own ? checkOwnStatus(row) : await checkForeignStatus(payload, issuer.origin, fetchLimited),
    )
  }
  return result(checks, payload, row)
}

async function find(
  context: Context,
  asked: ToVerify,
  issuer: Issuer,
  lang: Lang,
  fetchPublic: FetchPublic,
): Promise<Carried> {
  if ('cluster' in asked) return ofCluster(context, asked.cluster, issuer, lang)
  const text = 'text' in asked ? asked.text.trim() : ''
  if (/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)) {
    const own = ownAddress(text, issuer.origin)
    if (own?.slug) return ofCluster(context, own.slug, issuer, lang)
    if (own?.id) {
      const { jwt } = await showCredentialById(context, own.id, issuer, lang)
      return { kind: 'jwt', jwt }
    }
    return found(await bytesOf(text, fetchPublic))
  }
  return found('file' in asked ? Buffer.from(asked.file) : Buffer.from(text))
}

function found(bytes: Buffer): Carried {
  const carried = readCarrier(bytes)
  if (!carried) throw new DomainError('form.invalid', {}, { credential: 'credential' })
  return carried
}

async function bytesOf(address: string, fetchPublic: FetchPublic): Promise<Buffer> {
  try {
    return await fetchPublic(address)
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    throw new DomainError(
      'form.invalid',
      {},
      { credential: error.forbidden ? 'not-public' : 'unreachable' },
    )
  }
}

/** The last credential of a cluster, in force or not. */
async function ofCluster(
  context: Context,
  slug: string,
  issuer: Issuer,
  lang: Lang,
): Promise<Carried> {
  const { credentials } = await showBadge(context, slug)
  if (!credentials[0]) throw new DomainError('badge.none')
  const { jwt } = await showCredentialById(context, credentials[0].id, issuer, lang)
  return { kind: 'jwt', jwt }
}

/** An address of the portal itself is read from the database: it needs no network, and gets none. */
function ownAddress(address: string, origin: string): { slug?: string; id?: string } | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.origin !== new URL(origin).origin) return undefined
  const slug =
    /^(?:\/(?:ru|en))?\/clusters\/([^/]+?)(?:\.json|\/(?:badge|badge\.svg|signed-badge\.svg|credential\.(?:json|jwt)))?$/.exec(
      url.pathname,
    )?.[1]
  const id = /^\/badges\/credentials\/([\w-]+)$/.exec(url.pathname)?.[1]
  return slug ? { slug: decodeURIComponent(slug) } : id ? { id } : undefined
}

const partsOf = (credential: Payload): Check[] => {
  const missing = missingParts(credential)
  if (missing.length > 0) return [check('structure.incomplete', { parts: missing.join(', ') })]
  const claims = claimsOf(credential)
  const contradicts = Object.keys(claims).some(
    (name) => credential[name] !== undefined && credential[name] !== claims[name],
  )
  return [check(contradicts ? 'structure.claims' : 'structure.ok')]
}

const CLAIMS = new Set(['iss', 'jti', 'sub', 'nbf', 'exp', 'iat'])
const unclaimed = (payload: Payload): Payload =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => !CLAIMS.has(name)))

function period(credential: Payload, now: Date): Check {
  const said = saidBy(credential)
  const params = {
    ...(said.from && { from: said.from }),
    ...(said.until && { until: said.until }),
  }
  if (!(Date.parse(String(credential.validFrom)) <= now.getTime()))
    return check('period.early', params)
  if (
    credential.validUntil !== undefined &&
    !(Date.parse(String(credential.validUntil)) > now.getTime())
  )
    return check('period.over', params)
  return check('period.ok', params)
}

async function ownRow(context: Context, payload: Payload): Promise<BadgeCredential | undefined> {
  const start = paths.badgeCredential('')
  const id = String(payload.id).split(start)[1]
  return id ? credentialById(context.store.read, id) : undefined
}

function result(
  checks: Check[],
  credential: Payload,
  row: BadgeCredential | undefined,
): Verification {
  const genuine = checks.some(({ finding }) => finding === 'signature.ok')
  return {
    verdict: verdictOf(checks),
    checks,
    said: saidBy(credential),
    slug: (genuine && row?.clusterId && row.slug) || null,
  }
}
