import { eq } from 'drizzle-orm'
import { insertAccount, insertGrant } from '../queries/accounts.ts'
import { cluster } from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { demoAccounts } from './demo-accounts.ts'
import { makeAccount } from './factories.ts'
import type { SeedContext } from './seed.ts'

/** @param passwordHash hash of `DEMO_PASSWORD` */
export async function loadDemoAccounts(
  tx: Tx,
  { now, newId }: SeedContext,
  passwordHash: string,
): Promise<void> {
  const createdAt = now()
  for (const { role, cluster: slug, ...person } of demoAccounts) {
    const made = makeAccount({ ...person, id: newId(), passwordHash, isDemo: true, createdAt })
    await insertAccount(tx, made)
    const [place] = slug
      ? await tx.select({ id: cluster.id }).from(cluster).where(eq(cluster.slug, slug))
      : []
    const where = place
      ? ({ scope: 'cluster', scopeId: place.id } as const)
      : ({ scope: 'portal', scopeId: '*' } as const)
    await insertGrant(tx, made.id, { role, ...where }, createdAt)
  }
}
