import type { ClusterRecord } from '#app/domain/clusters/schemas.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readRecords } from '#db/queries/cluster-directory.ts'
import { ask, type Context } from '../context.ts'
import { directoryIndex } from './directory-index.ts'
import { recordOf } from './records.ts'

/**
 * One cluster's record, as files and the programming interface send it.
 * @throws DomainError `not-found` for a slug nobody has
 */
export async function showRecord(
  context: Context,
  slug: string,
  origin: string,
): Promise<ClusterRecord> {
  ask(context, 'clusters.show')
  const index = await directoryIndex(context.store)
  const [row] = await readRecords(context.store.read, { slug })
  if (!row) throw new DomainError('not-found', { field: 'slug' })
  return recordOf(index, row, origin)
}
