import { createHash } from 'node:crypto'
import type { GroupValue, RecordValue } from '#app/domain/clusters/editing/value.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { clusterBySlug } from '#db/queries/cluster-revisions.ts'
import type { Db, Tx } from '#db/store.ts'

/** A record under its id, as history keeps it; nothing where there is no record. */
export const stateOf = (recordId: string, record: RecordValue | null): GroupValue =>
  record ? { [recordId]: record } : {}

/** SHA-256 of a record's state: what a form names as the state it began from. */
export function fingerprintOf(recordId: string, record: RecordValue | null): string {
  const sorted = record && Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([recordId, sorted]))
    .digest('hex')
}

/** @throws DomainError `not-found` for a slug nobody has */
export async function clusterToEdit(db: Db | Tx, slug: string) {
  const cluster = await clusterBySlug(db, slug)
  if (!cluster) throw new DomainError('not-found')
  return cluster
}
