import type { Bilingual } from '#app/domain/shared/lang.ts'
import { ask, type Context } from '../../context.ts'
import { usableDeviceLink } from './device-link.ts'

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
