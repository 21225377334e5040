import { endDevices } from '#db/queries/conference-gates.ts'
import { ask, type Context } from '../../context.ts'
import { deviceOf } from './device.ts'

/**
 * A device gives its right back.
 * @throws DomainError `gate.no-device`
 */
export async function leaveGate(context: Context, secret: string | undefined): Promise<void> {
  ask(context, 'conference.work-gate')
  const now = context.now()
  await context.store.transact(async (tx) => {
    const { device } = await deviceOf(tx, secret, now)
    await endDevices(tx, { conferenceId: device.conferenceId, deviceId: device.id }, now)
  })
}
