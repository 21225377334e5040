import { DomainError } from '#app/domain/shared/errors.ts'
import { deviceBySecret, type PairedDevice } from '#db/queries/conference-gates.ts'
import type { Db, Tx } from '#db/store.ts'
import { hashToken } from '../../accounts/one-time-link.ts'

export type KnownDevice = PairedDevice & {
  /** When its right ended; null while it holds. */
  endedAt: Date | null
}

/**
 * The device a browser's secret belongs to. One whose right has ended is known still: what it has to hand in is taken.
 * @throws DomainError `gate.no-device` for a secret nobody was given
 */
export async function deviceOf(
  db: Db | Tx,
  secret: string | undefined,
  now: Date,
): Promise<KnownDevice> {
  const found = secret ? await deviceBySecret(db, hashToken(secret)) : undefined
  if (!found) throw new DomainError('gate.no-device')
  return { ...found, endedAt: endOf(found.device, now) }
}

/** When a device's right ended; null while it holds. */
export function endOf(
  { endedAt, expiresAt }: { endedAt: Date | null; expiresAt: Date },
  now: Date,
): Date | null {
  return endedAt ?? (expiresAt <= now ? expiresAt : null)
}

/**
 * The same, at work.
 * @throws DomainError `gate.no-device`, `gate.ended`
 */
export async function workingDevice(
  db: Db | Tx,
  secret: string | undefined,
  now: Date,
): Promise<KnownDevice> {
  const known = await deviceOf(db, secret, now)
  if (known.endedAt) throw new DomainError('gate.ended')
  return known
}
