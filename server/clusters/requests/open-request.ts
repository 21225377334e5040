import { can } from '#app/domain/accounts/permissions.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { termsOf, type Term } from '#db/queries/cluster-records/index.ts'
import { waitingClaim } from '#db/queries/cluster-requests.ts'
import { clusterBySlug } from '#db/queries/cluster-revisions.ts'
import { accountOf, ask, type Context } from '../../context.ts'

export type OpenRequest = {
  requestId: string
  cluster: { slug: string; name: Bilingual } | null
  /** `represents`: nothing to ask for; `waiting`: asked already. */
  state: 'open' | 'waiting' | 'represents'
  terms: { region: Term[]; specialisation: Term[] }
}

/**
 * What the form of a request needs.
 * @param slug the cluster to claim; without it, the form registers a new one
 * @throws DomainError `not-found`
 */
export async function openRequest(context: Context, slug?: string): Promise<OpenRequest> {
  ask(context, 'clusters.ask-to-represent')
  const { store, actor, newId } = context
  const requestId = newId()
  if (slug === undefined) {
    const terms = {
      region: await termsOf(store.read, null, 'region'),
      specialisation: await termsOf(store.read, null, 'specialisation'),
    }
    return { requestId, cluster: null, state: 'open', terms }
  }
  const found = await clusterBySlug(store.read, slug)
  if (!found) throw new DomainError('not-found')
  const accountId = accountOf(context) ?? ''
  const thing = { scope: 'cluster', scopeId: found.id } as const
  const state = can(actor, 'clusters.edit', thing)
    ? 'represents'
    : (await waitingClaim(store.read, accountId, found.id))
      ? 'waiting'
      : 'open'
  const cluster = { slug, name: { ru: found.nameRu, en: found.nameEn } }
  return { requestId, cluster, state, terms: { region: [], specialisation: [] } }
}
