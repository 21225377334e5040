import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { deviceByLink, type PairedDevice } from '#db/queries/conference-gates.ts'
import type { Db, Tx } from '#db/store.ts'
import { hashToken } from '../../accounts/one-time-link.ts'
import { ask, type Context } from '../../context.ts'

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

/**
 * What a device's link leads to, before it is used: looking at it (as messengers do) changes nothing.
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function showDeviceLink(
  context: Context,
  slug: string,
  token: string,
): Promise<{ title: Bilingual; gate: Bilingual; label: string; until: string; zone: string }> {
  ask(context, 'conference.work-gate')
  const { device, gate, conference } = await usableDeviceLink(
    context.store.read,
    slug,
    token,
    context.now(),
  )
  return {
    title: { ru: conference.titleRu, en: conference.titleEn },
    gate: { ru: gate.nameRu, en: gate.nameEn },
    label: device.label,
    until: device.expiresAt.toISOString(),
    zone: conference.zone,
  }
}
