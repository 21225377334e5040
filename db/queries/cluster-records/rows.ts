import { and, asc, eq, max } from 'drizzle-orm'
import { fieldsOf, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import type { FieldValue, RecordValue } from '#app/domain/clusters/editing/value.ts'
import type {
  associationMembership,
  chairTerm,
  clusterDocument,
  governingBody,
  notice,
  partner,
  timelineEntry,
} from '../../schema/index.ts'
import type { Adapter } from './adapter.ts'

type RecordTable =
  | typeof partner
  | typeof governingBody
  | typeof clusterDocument
  | typeof associationMembership
  | typeof timelineEntry
  | typeof chairTerm
  | typeof notice

/** A row's fields as values: lists of choices in their one order, so that equal ones compare equal. */
export function valueOf(group: EditGroup, row: Record<string, unknown>): RecordValue {
  return Object.fromEntries(
    fieldsOf(group).map(([name, { kind }]) => {
      const kept = (row[name] ?? null) as FieldValue
      if (kind === 'choices' || kind === 'terms') return [name, [...(kept as string[])].sort()]
      return [name, kept === '' ? null : kept]
    }),
  )
}

/** A group whose fields are columns of a table with a row a record. */
export function rows(group: EditGroup, given: RecordTable): Adapter {
  // The tables share the columns used here; their types are too different for one signature.
  const table = given as typeof partner
  const ranked = 'rank' in given ? (given as typeof timelineEntry).rank : undefined
  return {
    async read(db, clusterId, recordId) {
      const found = await db
        .select()
        .from(table)
        .where(and(eq(table.clusterId, clusterId), recordId ? eq(table.id, recordId) : undefined))
        .orderBy(...(ranked ? [asc(ranked)] : []), asc(table.id))
      return new Map(found.map((row) => [row.id, valueOf(group, row)]))
    },
    async write(tx, { clusterId, recordId, isDemo }, value) {
      const here = and(eq(table.id, recordId), eq(table.clusterId, clusterId))
      if (!value) {
        await tx.delete(table).where(here)
        return
      }
      const changed = { ...value, isDemo } as Partial<typeof partner.$inferInsert>
      const updated = await tx.update(table).set(changed).where(here).returning({ id: table.id })
      if (updated.length > 0) return
      const rank = ranked && {
        rank: await tx
          .select({ last: max(ranked) })
          .from(table)
          .where(eq(table.clusterId, clusterId))
          .then(([row]) => Number(row?.last ?? 0) + 1),
      }
      const row = { ...changed, ...rank, id: recordId, clusterId }
      await tx.insert(table).values(row as typeof partner.$inferInsert)
    },
  }
}
