import { sql } from 'drizzle-orm'
import { contentVersion } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** The areas whose public pages are kept in memory. */
export type ContentArea = 'clusters' | 'statistics'

/** Says that the contents of `area` changed: call it in the transaction that changes them. */
export async function raiseVersion(tx: Tx, area: ContentArea): Promise<void> {
  await tx
    .insert(contentVersion)
    .values({ area, version: 1 })
    .onConflictDoUpdate({
      target: contentVersion.area,
      set: { version: sql`${contentVersion.version} + 1` },
    })
}

/** The version of every area that was ever changed. */
export async function readVersions(db: Db | Tx): Promise<Map<string, number>> {
  const rows = await db.select().from(contentVersion)
  return new Map(rows.map((row) => [row.area, row.version]))
}
