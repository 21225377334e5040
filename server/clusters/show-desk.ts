import { deskClusters, type DeskCluster } from '#db/queries/cluster-desk.ts'
import { requestsOf, type RequestRow } from '#db/queries/cluster-requests.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { ask, type Context } from '../context.ts'

/**
 * The clusters whoever asks represents, by Russian name, and their requests to represent one.
 * @throws DomainError `sign-in.required`
 */
export async function showDesk(
  context: Context,
): Promise<{ clusters: DeskCluster[]; requests: OwnRequest[] }> {
  ask(context, 'clusters.show-desk')
  const { actor, store } = context
  const ids = actor.kind === 'account' ? represented(actor.grants) : []
  const clusters = await deskClusters(store.read, ids)
  const { compare } = new Intl.Collator('ru')
  const requests = actor.kind === 'account' ? await requestsOf(store.read, actor.accountId) : []
  return {
    requests: requests.map(own),
    clusters: clusters.sort((a, b) => compare(a.name.ru, b.name.ru)),
  }
}

const represented = (grants: readonly { role: string; scope: string; scopeId: string }[]) =>
  grants.flatMap(({ role, scope, scopeId }) =>
    role === 'representative' && scope === 'cluster' ? [scopeId] : [],
  )

export type OwnRequest = Pick<RequestRow, 'id' | 'kind' | 'state' | 'reason'> & {
  cluster: Bilingual
}

const own = ({
  request,
  nameRu,
  nameEn,
}: Awaited<ReturnType<typeof requestsOf>>[number]): OwnRequest => ({
  id: request.id,
  kind: request.kind,
  state: request.state,
  reason: request.reason,
  cluster: {
    ru: nameRu ?? request.proposal?.nameRu ?? '',
    en: nameEn ?? request.proposal?.nameEn ?? '',
  },
})
