import type { CriterionId } from '#app/domain/clusters/ladder.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { expertsOfPortal, representativesOf } from '#db/queries/cluster-checks.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { notify } from '../../mail/notify.ts'

type Cluster = { id: string; slug: string; nameRu: string; nameEn: string }
type World = Pick<Context, 'now' | 'newId'>
type Turn = { from: Category | null; to: Category | null; curated: boolean }

const nameOf = ({ nameRu, nameEn }: Cluster) => ({ ru: nameRu, en: nameEn })
const ladderOf = ({ slug }: Cluster) => `/clusters/${slug}/ladder`

/** Tells a cluster's representatives what an expert found, and what became of the category. */
export async function tellRepresentatives(
  tx: Tx,
  context: World,
  cluster: Cluster,
  { criterion, verdict }: { criterion: CriterionId; verdict: 'accepted' | 'refused' },
  turn: Turn | undefined,
): Promise<void> {
  const about = nameOf(cluster)
  for (const accountId of await representativesOf(tx, cluster.id)) {
    await notify(tx, context, {
      accountId,
      kind: 'criterion.checked',
      params: { cluster: about, criterion, accepted: verdict === 'accepted' },
      href: ladderOf(cluster),
    })
    if (turn)
      await notify(tx, context, {
        accountId,
        kind: 'category.changed',
        params: { cluster: about, category: turn.to, curated: turn.curated },
        href: ladderOf(cluster),
      })
  }
}

/** Tells the experts that a cluster asks for a check. */
export async function tellExperts(tx: Tx, context: World, cluster: Cluster): Promise<void> {
  for (const accountId of await expertsOfPortal(tx))
    await notify(tx, context, {
      accountId,
      kind: 'check.asked',
      params: { cluster: nameOf(cluster) },
      href: ladderOf(cluster),
    })
}
