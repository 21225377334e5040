import { DomainError } from '#app/domain/shared/errors.ts'
import { requestById, updateRequest } from '#db/queries/cluster-requests.ts'
import { ask, type Context } from '../../context.ts'

/**
 * Takes one's own request back while it waits; one that was decided stays decided.
 * @throws DomainError `not-found` for a request of somebody else
 */
export async function withdrawRequest(context: Context, requestId: string): Promise<void> {
  ask(context, 'clusters.ask-to-represent')
  const { store, actor, now } = context
  await store.transact(async (tx) => {
    const request = await requestById(tx, requestId)
    if (actor.kind !== 'account' || request?.accountId !== actor.accountId)
      throw new DomainError('not-found')
    if (request.state === 'waiting')
      await updateRequest(tx, requestId, { state: 'withdrawn', decidedAt: now() })
  })
}
