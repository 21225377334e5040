import { DomainError } from '#app/domain/shared/errors.ts'
import { deviceByLink, type PairedDevice } from '#db/queries/conference-gates.ts'
import type { Db, Tx } from '#db/store.ts'
import { hashToken } from '../../accounts/one-time-link.ts'

/**
 * The device a link is for, as long as it works.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function usableDeviceLink(
  db: Db | Tx,
  slug: string,
  token: string,
  now: Date,
): Promise<PairedDevice> {
  const found = await deviceByLink(db, hashToken(token))
  if (!found || found.conference.slug !== slug) throw new DomainError('link.unknown')
  const { pairedAt, linkUntil, expiresAt, endedAt } = found.device
  if (pairedAt) throw new DomainError('link.used')
  if (endedAt || expiresAt <= now || !linkUntil || linkUntil <= now)
    throw new DomainError('link.expired')
  return found
}
