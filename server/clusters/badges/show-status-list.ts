import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { bitsOf, LIST_BITS } from '#app/domain/clusters/badges/status-list.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { badges } from '#app/i18n/badges.ts'
import { paths } from '#app/paths.ts'
import { revokedBetween } from '#db/queries/badge-credentials.ts'
import { ask, type Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'
import { sign } from './signing.ts'

const gzipped = promisify(gzip)

/** How long a verifier may rely on a list it holds, in milliseconds. */
export const STATUS_TTL_MS = 300_000

/**
 * A status list as a signed BitstringStatusListCredential (W3C Bitstring Status List v1.0).
 * @param list its number, from 1
 * @throws DomainError `not-found` where no credential has its place in it
 */
export async function showStatusList(
  context: Context,
  list: number,
  issuer: Issuer,
): Promise<{ credential: Record<string, unknown>; jwt: string }> {
  ask(context, 'clusters.show-badge')
  const from = (list - 1) * LIST_BITS
  const found = await revokedBetween(context.store.read, from, from + LIST_BITS)
  if (!found) throw new DomainError('not-found')
  const id = issuer.origin + paths.badgeStatusList(list)
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    name: badges.en.credential.statusList,
    issuer: issuer.origin + paths.badgeIssuer(),
    validFrom: found.changedAt.toISOString(),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: await encodeList(found.revoked.map((index) => index - from)),
      ttl: STATUS_TTL_MS,
    },
  }
  return { credential, jwt: await sign(issuer, context, credential) }
}

/** Gzipped, in base64url, with the multibase prefix that says so. */
async function encodeList(revoked: readonly number[]): Promise<string> {
  return `u${(await gzipped(bitsOf(revoked))).toString('base64url')}`
}
