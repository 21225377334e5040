import type { EditField, EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { NEW } from '#app/domain/clusters/editing/addresses.ts'
import { belongsElsewhere } from '#db/queries/cluster-records/members.ts'
import { membershipConfirmed } from '#db/queries/cluster-memberships.ts'
import type { Db, Tx } from '#db/store.ts'

const ORGANISATION: EditField[] = ['nameRu', 'nameEn', 'type', 'country', 'regionId']

/**
 * The fields of a record that a cluster may not change: the year a row of figures is of, and the facts of an
 * organisation that is a member elsewhere too or has confirmed its membership itself.
 */
export async function lockedFields(
  db: Db | Tx,
  clusterId: string,
  group: EditGroup,
  recordId: string,
): Promise<EditField[]> {
  if (recordId === NEW) return []
  if (group === 'indicators') return ['year']
  if (group !== 'participants') return []
  const shared =
    (await membershipConfirmed(db, clusterId, recordId)) ||
    (await belongsElsewhere(db, clusterId, recordId))
  return shared ? ORGANISATION : []
}
