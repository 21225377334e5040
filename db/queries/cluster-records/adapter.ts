import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import type { Db, Tx } from '../../store.ts'

/** Where a record stands. */
export type Place = { clusterId: string; recordId: string; isDemo: boolean }

/** How one field group is kept: what app/domain/clusters/editing/groups.ts describes, in tables. */
export type Adapter = {
  /** The group's records by id, in the order they are shown; only one where `recordId` is given. */
  read(db: Db | Tx, clusterId: string, recordId?: string): Promise<Map<string, RecordValue>>
  /** Writes a record, which may be new, or removes it. */
  write(tx: Tx, place: Place, value: RecordValue | null): Promise<void>
}
