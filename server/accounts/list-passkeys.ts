import { passkeysOf } from '#db/queries/account-factors.ts'
import { ask, type Context } from '../context.ts'
import { ownAccount } from './own-account.ts'

export type OwnPasskey = {
  id: string
  name: string
  /** Kept by the maker of the device for all devices of the person. */
  backedUp: boolean
  createdAt: Date
  lastUsedAt: Date | null
}

/** The passkeys of who asks, the oldest first. */
export async function listPasskeys(context: Context): Promise<OwnPasskey[]> {
  ask(context, 'accounts.show-own')
  const { id } = await ownAccount(context.store.read, context)
  const rows = await passkeysOf(context.store.read, id)
  return rows.map(({ id, name, backedUp, createdAt, lastUsedAt }) => ({
    id,
    name,
    backedUp,
    createdAt,
    lastUsedAt,
  }))
}
