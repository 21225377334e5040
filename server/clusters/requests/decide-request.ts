import { DomainError } from '#app/domain/shared/errors.ts'
import {
  clusterNamed,
  insertProposed,
  requestById,
  updateRequest,
  type RequestRow,
} from '#db/queries/cluster-requests.ts'
import { writesDemo } from '#db/queries/cluster-revisions.ts'
import { deskClusters } from '#db/queries/cluster-desk.ts'
import type { Tx } from '#db/store.ts'
import { audit } from '../../accounts/audit.ts'
import { grantRole } from '../../accounts/grant-role.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { notify } from '../../mail/notify.ts'
import { clusterChanged } from '../cluster-changed.ts'

type Decision = { requestId: string; decision: 'accepted' | 'refused'; reason: string }

/**
 * Decides a request to represent a cluster. Accepted, the cluster is added to the directory if it was not there,
 * and who asked becomes its representative; refused, they are told why. Deciding alike twice is deciding once.
 * @throws DomainError `not-found`; `permission.denied` for one's own request; `form.stale` when it was decided
 *   otherwise or withdrawn meanwhile, or the name was taken since
 */
export async function decideRequest(
  context: Context,
  { requestId, decision, reason }: Decision,
): Promise<void> {
  ask(context, 'clusters.decide-request')
  const { store, events, now } = context
  const decidedBy = accountOf(context)
  const accepted = decision === 'accepted'
  const decided = await store.transact(async (tx) => {
    const request = await requestById(tx, requestId)
    if (!request) throw new DomainError('not-found')
    if (request.accountId === decidedBy) throw new DomainError('permission.denied')
    if (request.state === decision) return false
    if (request.state !== 'waiting') throw new DomainError('form.stale')
    const clusterId =
      request.clusterId ?? (accepted ? await addProposed(tx, context, request) : null)
    const state = {
      state: decision,
      decidedBy,
      decidedAt: now(),
      reason: reason || null,
      clusterId,
    }
    await updateRequest(tx, requestId, state)
    if (accepted && clusterId)
      await grantRole(tx, context, {
        accountId: request.accountId,
        role: 'representative',
        scope: 'cluster',
        scopeId: clusterId,
      })
    const [cluster] = clusterId ? await deskClusters(tx, [clusterId]) : []
    const { nameRu = '', nameEn = '' } = request.proposal ?? {}
    await notify(tx, context, {
      accountId: request.accountId,
      kind: 'request.decided',
      params: { cluster: cluster?.name ?? { ru: nameRu, en: nameEn }, accepted, reason },
      href: accepted && cluster ? `/clusters/${cluster.slug}/edit` : '/desk',
    })
    await audit(tx, context, {
      action: 'cluster.reviewed',
      subjectKind: clusterId ? 'cluster' : 'portal',
      subjectId: clusterId ?? requestId,
      detail: { decision, kind: request.kind },
    })
    return true
  })
  if (decided && accepted) events.publish({ type: 'content.changed', area: 'clusters' })
}

async function addProposed(tx: Tx, context: Context, request: RequestRow): Promise<string> {
  const known = await clusterNamed(tx, request.proposal!)
  if (known.ru || known.en) throw new DomainError('form.stale')
  const id = context.newId()
  await insertProposed(
    tx,
    {
      id,
      changeId: context.newId(),
      isDemo: await writesDemo(tx, request.accountId),
      at: context.now(),
    },
    request.proposal!,
  )
  await clusterChanged(tx, context, [id])
  return id
}
