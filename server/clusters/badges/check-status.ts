import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { findCredential } from '#app/domain/clusters/badges/carrier.ts'
import { isSet, LIST_BITS } from '#app/domain/clusters/badges/status-list.ts'
import { issuerId } from '#app/domain/clusters/badges/structure.ts'
import { check, type Check } from '#app/domain/clusters/badges/verification.ts'
import type { BadgeCredential } from '#db/queries/badge-credentials.ts'
import { checkSignature, type Payload } from './check-signature.ts'
import type { FetchPublic } from './fetch-public.ts'

const gunzipped = promisify(gunzip)

/** Most a foreign list may hold: a thousand times the least. */
const MOST_BITS = LIST_BITS * 1_000

/** What the portal itself knows of a credential it issued. */
export function checkOwnStatus(row: BadgeCredential | undefined): Check {
  if (!row) return check('status.unknown')
  if (row.revokedAt)
    return check('status.revoked', {
      date: row.revokedAt.toISOString().slice(0, 10),
      reason: row.reason ?? 'lost',
    })
  return row.clusterId === null ? check('status.revoked') : check('status.ok')
}

/** What a foreign issuer's status list says of a credential; the list must be signed by the same issuer. */
export async function checkForeignStatus(
  credential: Payload,
  origin: string,
  fetchPublic: FetchPublic,
): Promise<Check> {
  const entry = [credential.credentialStatus]
    .flat()
    .find(
      (one): one is Payload =>
        typeof one === 'object' &&
        one !== null &&
        (one as Payload).type === 'BitstringStatusListEntry' &&
        (one as Payload).statusPurpose === 'revocation',
    )
  if (!entry) return check('status.unlisted')
  const { statusListCredential: address, statusListIndex: index } = entry
  try {
    const carried = findCredential((await fetchPublic(String(address))).toString('utf8'))
    const { check: signature, payload } = await checkSignature(
      carried?.jwt ?? '',
      [],
      origin,
      fetchPublic,
    )
    const list = payload?.credentialSubject as Payload | undefined
    if (
      signature.finding !== 'signature.ok' ||
      issuerId(payload!) !== issuerId(credential) ||
      list?.type !== 'BitstringStatusList' ||
      ![list.statusPurpose].flat().includes('revocation')
    )
      return check('status.unreachable')
    const bits = await decodeList(String(list.encodedList))
    return isSet(bits, Number(index)) ? check('status.revoked') : check('status.ok')
  } catch {
    return check('status.unreachable')
  }
}

/** @throws whatever is wrong with it */
export async function decodeList(encoded: string): Promise<Uint8Array> {
  if (!encoded.startsWith('u')) throw new TypeError('not in base64url')
  return gunzipped(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: MOST_BITS / 8 })
}
