import { DomainError } from '#app/domain/shared/errors.ts'
import { pairDeviceRow } from '#db/queries/conference-gates.ts'
import { hashToken, newToken } from '../../accounts/one-time-link.ts'
import { ask, type Context } from '../../context.ts'
import { usableDeviceLink } from './device-link.ts'

/**
 * Turns a browser into a device of a gate; the link is spent.
 * @returns the secret the browser keeps, and until when it works
 * @throws DomainError `link.unknown`, `link.used`, `link.expired`
 */
export async function pairDevice(
  context: Context,
  slug: string,
  token: string,
): Promise<{ secret: string; until: Date }> {
  ask(context, 'conference.work-gate')
  const secret = newToken()
  const now = context.now()
  const until = await context.store.transact(async (tx) => {
    const { device } = await usableDeviceLink(tx, slug, token, now)
    if (!(await pairDeviceRow(tx, device.id, hashToken(secret), now)))
      throw new DomainError('link.used')
    return device.expiresAt
  })
  return { secret, until }
}
