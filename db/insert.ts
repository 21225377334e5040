import type { Tx } from './store.ts'

type Table = Parameters<Tx['insert']>[0]

/** Values in one statement: below SQLite's 32,766 and PostgreSQL's 65,535. */
const MOST_VALUES = 16_000

/** Inserts any number of rows, as few statements as the engines allow. */
export async function insertAll<T extends Table>(
  tx: Tx,
  into: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return
  const size = Math.max(1, Math.floor(MOST_VALUES / Object.keys(rows[0]!).length))
  for (let i = 0; i < rows.length; i += size)
    await tx.insert(into).values(rows.slice(i, i + size) as never)
}
