import { deskClusters, type DeskCluster } from '#db/queries/cluster-desk.ts'
import { countToCheck } from '#db/queries/cluster-ladder-page.ts'
import { countWaitingRequests, requestsOf, type RequestRow } from '#db/queries/cluster-requests.ts'
import { askedOfClusters } from '#db/queries/monitoring-rounds.ts'
import { canSomewhere, type Action } from '#app/domain/accounts/permissions.ts'
import { isOpen } from '#app/domain/clusters/monitoring/answers.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { ask, type Context } from '../context.ts'

export type Desk = {
  clusters: DeskCluster[]
  requests: OwnRequest[]
  /** What waits for whoever asks. */
  waiting: {
    /** Questionnaires of the monitoring not handed in yet, while they may be. */
    questionnaires: {
      year: number
      slug: string
      name: Bilingual
      deadline: string | null
      /** An expert gave it back. */
      returned: boolean
    }[]
    /** Clusters that asked for a check of their evidence. */
    checks: number
    /** Requests to represent a cluster, or to list one. */
    requests: number
  }
}

/**
 * The clusters whoever asks represents, by Russian name, their requests to represent one, and what waits for them.
 * @throws DomainError `sign-in.required`
 */
export async function showDesk(context: Context): Promise<Desk> {
  ask(context, 'clusters.show-desk')
  const { actor, store, now } = context
  const ids = actor.kind === 'account' ? represented(actor.grants) : []
  const clusters = await deskClusters(store.read, ids)
  const { compare } = new Intl.Collator('ru')
  const requests = actor.kind === 'account' ? await requestsOf(store.read, actor.accountId) : []
  const today = dayOf(now())
  const asked = await askedOfClusters(store.read, ids)
  const may = (action: Action) => canSomewhere(actor, action)
  return {
    requests: requests.map(own),
    clusters: clusters.sort((a, b) => compare(a.name.ru, b.name.ru)),
    waiting: {
      questionnaires: asked
        .filter(
          ({ state, submittedAt, deadline }) =>
            state === 'running' && submittedAt === null && isOpen(deadline, today),
        )
        .map(({ year, slug, nameRu, nameEn, deadline, returnNote }) => ({
          year,
          slug,
          name: { ru: nameRu, en: nameEn },
          deadline,
          returned: returnNote !== null,
        })),
      checks: may('clusters.list-checks') ? (await countToCheck(store.read)).asked : 0,
      requests: may('clusters.decide-request') ? await countWaitingRequests(store.read) : 0,
    },
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
