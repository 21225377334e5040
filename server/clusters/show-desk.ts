import { deskClusters, type DeskCluster } from '#db/queries/cluster-desk.ts'
import { ask, type Context } from '../context.ts'

/** The clusters whoever asks represents, by Russian name. @throws DomainError `sign-in.required` */
export async function showDesk(context: Context): Promise<{ clusters: DeskCluster[] }> {
  ask(context, 'clusters.show-desk')
  const { actor, store } = context
  const ids = actor.kind === 'account' ? represented(actor.grants) : []
  const clusters = await deskClusters(store.read, ids)
  const { compare } = new Intl.Collator('ru')
  return { clusters: clusters.sort((a, b) => compare(a.name.ru, b.name.ru)) }
}

const represented = (grants: readonly { role: string; scope: string; scopeId: string }[]) =>
  grants.flatMap(({ role, scope, scopeId }) =>
    role === 'representative' && scope === 'cluster' ? [scopeId] : [],
  )
