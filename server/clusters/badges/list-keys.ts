import { keysWithEnds } from '#db/queries/badge-keys.ts'
import { ask, type Context } from '../../context.ts'

/** What a key is good for: it signs, or what it signed still holds, or nothing it signed does. */
export type BadgeKeyState = 'in-force' | 'retired' | 'withdrawn'
export type ListedKey = {
  id: string
  state: BadgeKeyState
  since: Date
  until: Date | null
  /** The private half is kept under the operator's passphrase; null where there is none any more. */
  encrypted: boolean | null
}

/** Every key that signs or signed credentials, the youngest first. */
export async function listKeys(context: Context): Promise<ListedKey[]> {
  ask(context, 'clusters.manage-badge-keys')
  const keys = await keysWithEnds(context.store.read)
  // Of several that were never ended the youngest signs.
  const inForce = keys.find(({ retiredAt, withdrawnAt }) => !retiredAt && !withdrawnAt)?.id
  return keys.map(({ id, createdAt, retiredAt, withdrawnAt, privateKey }) => ({
    id,
    state: withdrawnAt ? 'withdrawn' : id === inForce ? 'in-force' : 'retired',
    since: createdAt,
    until: withdrawnAt ?? retiredAt,
    encrypted: privateKey === null ? null : privateKey.startsWith('-----BEGIN ENCRYPTED'),
  }))
}
