import { endDevices } from '#db/queries/conference-gates.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * Ends a device's right at once: a lost phone, a helper who went home. What it still has to hand in is taken and marked.
 * One of another conference, or ended already, is left alone.
 */
export async function endDevice(context: Context, slug: string, deviceId: string): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.gates', { scope: 'conference', scopeId: conference.id })
  const now = context.now()
  await context.store.transact(async (tx) => {
    const ended = await endDevices(tx, { conferenceId: conference.id, deviceId }, now)
    if (ended > 0)
      await audit(tx, context, {
        action: 'gate.device-ended',
        subjectKind: 'conference',
        subjectId: conference.id,
        detail: { device: deviceId },
      })
  })
}
