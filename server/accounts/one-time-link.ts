import { createHash, randomBytes } from 'node:crypto'
import { DomainError } from '#app/domain/shared/errors.ts'
import { linkByHash, type OneTimeLink } from '#db/queries/one-time-links.ts'
import type { Db, Tx } from '#db/store.ts'

/** A secret for a link that works once: 256 bits, written in letters an address may hold. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is kept of it. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * A link that still works.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function usableLink(
  db: Db | Tx,
  purpose: OneTimeLink['purpose'],
  token: string,
  now: Date,
): Promise<OneTimeLink> {
  const link = await linkByHash(db, purpose, hashToken(token))
  if (!link) throw new DomainError('link.unknown')
  if (link.usedAt) throw new DomainError('link.used')
  if (link.expiresAt <= now) throw new DomainError('link.expired')
  return link
}
