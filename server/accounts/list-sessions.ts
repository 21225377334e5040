import { deviceName, type DeviceName } from '#app/domain/accounts/device.ts'
import { sessionsOf, type Session } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { ownAccount } from './own-account.ts'
import { keptSessionId } from './session.ts'

export type OwnSession = {
  /** Names the session in a form; of no use as a cookie. */
  id: string
  device: DeviceName
  address: string | null
  method: Session['method']
  startedAt: Date
  lastUsedAt: Date
  /** The one that asks. */
  isThis: boolean
}

/** The sessions of who asks, the one in use first, then by their last use. */
export async function listSessions(context: Context, sessionId: string): Promise<OwnSession[]> {
  ask(context, 'accounts.show-own')
  const { store } = context
  const { id: ownerId } = await ownAccount(store.read, context)
  const own = keptSessionId(sessionId)
  const rows = await sessionsOf(store.read, ownerId)
  return rows
    .filter(({ expiresAt, replaced }) => expiresAt > new Date() && !replaced)
    .map((row) => ({
      id: row.id,
      device: deviceName(row.userAgent),
      address: row.address,
      method: row.method,
      startedAt: row.createdAt,
      lastUsedAt: row.lastUsedAt ?? row.createdAt,
      isThis: row.id === own,
    }))
    .sort(
      (a, b) =>
        Number(b.isThis) - Number(a.isThis) || b.lastUsedAt.getTime() - a.lastUsedAt.getTime(),
    )
}
