import { DomainError } from '#app/domain/shared/errors.ts'
import { clusterExists } from '#db/queries/registration-clusters.ts'
import type { Db, Tx } from '#db/store.ts'

/**
 * Refuses a cluster that does not exist, as an old page or a made-up form may name one.
 * @throws DomainError `form.invalid` at `clusterId`
 */
export async function refuseUnknownCluster(db: Db | Tx, clusterId: string | null): Promise<void> {
  if (clusterId !== null && !(await clusterExists(db, clusterId)))
    throw new DomainError('form.invalid', {}, { clusterId: 'choice' })
}
