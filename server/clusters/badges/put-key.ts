import { addKey, keyInForce, retireKey } from '#db/queries/badge-keys.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { audit } from '../../accounts/audit.ts'
import type { Context } from '../../context.ts'
import type { Issuer } from './issuer.ts'
import { makeKey } from './signing.ts'

/**
 * Makes a key and puts it in force; part of verbs that have asked.
 * @returns thumbprints of both keys
 */
export async function putNewKey(
  issuer: Issuer,
  context: Context,
  { withdraw }: { withdraw: boolean },
): Promise<{ old: string | null; key: string }> {
  const made = await makeKey(issuer, context)
  const outcome = await context.store.transact(async (tx) => {
    const old = await keyInForce(tx)
    if (old) await retireKey(tx, old.id, context.now(), withdraw)
    await addKey(tx, made)
    await auditKey(tx, context, { key: made.id, old: old?.id ?? null, withdraw })
    await raiseVersion(tx, 'clusters')
    return { old: old?.id ?? null, key: made.id }
  })
  context.events.publish({ type: 'content.changed', area: 'clusters' })
  return outcome
}

/** Writes down what became of keys. */
export async function auditKey(
  tx: Parameters<typeof audit>[0],
  context: Context,
  { key, old, withdraw }: { key: string | null; old: string | null; withdraw: boolean },
): Promise<void> {
  await audit(tx, context, {
    action: withdraw ? 'badge.key-withdrawn' : 'badge.key-rotated',
    subjectKind: 'badge',
    subjectId: old ?? key!,
    detail: { key, old },
  })
}
