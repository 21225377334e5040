import { eq, getTableColumns } from 'drizzle-orm'
import type { Db, Tx } from '../store.ts'

type Table = Parameters<Tx['insert']>[0]
type ColumnOf<T extends Table> = keyof T['$inferSelect'] & string

const columnOf = (table: Table, column: string) =>
  (getTableColumns(table) as Record<string, Parameters<typeof eq>[0]>)[column]!

/** The rows of a table whose `column` names a person. */
export async function personalRows<T extends Table>(
  db: Db | Tx,
  table: T,
  column: ColumnOf<T>,
  accountId: string,
): Promise<T['$inferSelect'][]> {
  return (await db
    .select()
    .from(table as never)
    .where(eq(columnOf(table, column), accountId))) as T['$inferSelect'][]
}

/** Deletes the rows of a table whose `column` names a person. */
export async function deletePersonalRows<T extends Table>(
  tx: Tx,
  table: T,
  column: ColumnOf<T>,
  accountId: string,
): Promise<void> {
  await tx.delete(table).where(eq(columnOf(table, column), accountId))
}

/** Sets columns of the rows that name a person, such as the reference itself to null: the rows stay, the person goes. */
export async function forgetPerson<T extends Table>(
  tx: Tx,
  table: T,
  column: ColumnOf<T>,
  accountId: string,
  set: Partial<T['$inferInsert']>,
): Promise<void> {
  await tx
    .update(table)
    .set(set as never)
    .where(eq(columnOf(table, column), accountId))
}
