import type { Claim } from '#app/domain/clusters/editing/request-forms.ts'
import type { Proposal } from '#app/domain/clusters/editing/request.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { unknownTerms } from '#db/queries/cluster-records/index.ts'
import { clusterNamed, insertRequest } from '#db/queries/cluster-requests.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context, ownId } from '../../context.ts'

/**
 * Proposes a cluster for the directory: the minimum is checked here, the rest by an expert. The same request sent
 * twice is one.
 * @throws DomainError `form.invalid` with fields: a name the directory has, a region it has not
 */
export async function registerCluster(
  context: Context,
  { proposal, requestId, position, message }: Claim & { proposal: Proposal },
): Promise<void> {
  ask(context, 'clusters.ask-to-represent')
  const { store, now } = context
  const accountId = ownId(context)
  await store.transact(async (tx) => {
    const unknown = await unknownTerms(tx, null, 'identity', { ...proposal })
    const known = await clusterNamed(tx, proposal)
    const wrong = {
      ...Object.fromEntries(unknown.map((name) => [name, 'choice' as const])),
      ...(known.ru && { nameRu: 'taken' as const }),
      ...(known.en && { nameEn: 'taken' as const }),
    }
    if (Object.keys(wrong).length > 0) throw new DomainError('form.invalid', {}, wrong)
    const made = await insertRequest(tx, {
      id: requestId,
      kind: 'register',
      clusterId: null,
      accountId,
      position,
      message,
      proposal,
      state: 'waiting',
      decidedBy: null,
      decidedAt: null,
      reason: null,
      createdAt: now(),
    })
    if (!made) return
    await audit(tx, context, {
      action: 'cluster.registered',
      subjectKind: 'portal',
      subjectId: requestId,
    })
  })
}
