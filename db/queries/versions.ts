import { sql } from 'drizzle-orm'
import { selectSql } from '../raw.ts'
import { contentVersion } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** The areas whose public pages are kept in memory. */
export type ContentArea = 'clusters' | 'statistics' | 'conference'

const ALL = sql`SELECT area, version FROM ${contentVersion}`

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
  // Asked with every page: written by hand, for the builder would cost more than the query.
  return new Map(await selectSql<[string, number]>(db, ALL))
}
