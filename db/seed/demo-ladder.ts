import { and, asc, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import type { OwnFigures } from '#app/domain/clusters/ladder/readiness.ts'
import type { CriterionId } from '#app/domain/clusters/ladder.ts'
import { insertAll } from '../insert.ts'
import { profileSummaries } from '../queries/cluster-completeness.ts'
import { ladderFacts } from '../queries/cluster-ladder.ts'
import {
  account,
  checkRequest,
  cluster,
  clusterStanding,
  criterionCheck,
  criterionClaim,
  readinessFigures,
} from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { reckon } from './reckon.ts'
import type { SeedContext } from './seed.ts'

/**
 * Takes out what was shown, checked and stated for demonstration, and what anybody did with a demo account.
 * @returns the clusters it concerned
 */
export async function removeDemoChecks(tx: Tx): Promise<string[]> {
  const demoPeople = tx.select({ id: account.id }).from(account).where(eq(account.isDemo, true))
  const gone = [
    await tx
      .delete(criterionCheck)
      .where(or(eq(criterionCheck.isDemo, true), inArray(criterionCheck.checkedBy, demoPeople)))
      .returning({ id: criterionCheck.clusterId }),
    await tx
      .delete(criterionClaim)
      .where(or(eq(criterionClaim.isDemo, true), inArray(criterionClaim.claimedBy, demoPeople)))
      .returning({ id: criterionClaim.clusterId }),
    await tx
      .delete(checkRequest)
      .where(or(eq(checkRequest.isDemo, true), inArray(checkRequest.requestedBy, demoPeople)))
      .returning({ id: checkRequest.clusterId }),
    await tx
      .delete(readinessFigures)
      .where(or(eq(readinessFigures.isDemo, true), inArray(readinessFigures.savedBy, demoPeople)))
      .returning({ id: readinessFigures.clusterId }),
  ]
  return [...new Set(gone.flat().map(({ id }) => id))]
}

const DEEP = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'
const DAY = 86_400_000

/** What the expert found of the deep cluster: it keeps its category by the monitoring of 2021. */
const found: Partial<
  Record<CriterionId, { verdict: 'accepted' | 'refused'; note: string | null }>
> = {
  'terr-1': { verdict: 'accepted', note: null },
  'terr-3': { verdict: 'accepted', note: null },
  'cur-3': {
    verdict: 'refused',
    note: 'Программа действовала до\u00a02020 года. Покажите действующую концепцию, стратегию или программу.',
  },
}

const notes = [
  'Обновили список участников и\u00a0состав совета, посмотрите, пожалуйста.',
  null,
  'Просим проверить документ о\u00a0создании: это новая редакция.',
  'Хотим успеть к\u00a0мониторингу этого года.',
]

/** Criteria the expert has met already in the demo; never the first, so that no cluster gains a category. */
const looked = new Set<CriterionId>(['proto-2', 'terr-3', 'terr-5'])

const demoFigures: OwnFigures = {
  governingShare: 55,
  regionAgreement: true,
  enterprises: 12,
  endProductMakers: 3,
  planning: true,
  productivity: 3_120,
  regionalProductivity: 2_870,
  productiveJobsShare: 41.5,
  innerSalesShare: null,
  education: 2,
  facilities: 1,
}

/**
 * Requests and checks that show the ladder at work. No category changes by them: what clusters hold is what
 * was published.
 */
export async function loadDemoChecks(tx: Tx, context: SeedContext): Promise<void> {
  const [expert] = await tx
    .select({ id: account.id })
    .from(account)
    .where(eq(account.emailFolded, 'expert@example.org'))
  const [representative] = await tx
    .select({ id: account.id })
    .from(account)
    .where(eq(account.emailFolded, 'cluster@example.org'))
  const [deep] = await tx.select({ id: cluster.id }).from(cluster).where(eq(cluster.slug, DEEP))
  const others = await tx
    .select({ id: cluster.id })
    .from(cluster)
    .innerJoin(clusterStanding, eq(clusterStanding.clusterId, cluster.id))
    .where(
      and(isNull(cluster.category), eq(cluster.isDemo, true), gte(clusterStanding.awaiting, 8)),
    )
    .orderBy(asc(cluster.ordinal))
    .limit(notes.length)
  if (!deep) return
  const ids = [deep.id, ...others.map(({ id }) => id)]
  const facts = await ladderFacts(tx, ids, await profileSummaries(tx, ids))
  const ago = (days: number) => new Date(context.now().getTime() - days * DAY)

  const agreement = facts
    .get(deep.id)!
    .profile.documents.find(({ kind, isFounding }) => kind === 'agreement' && !isFounding)
  if (agreement)
    await tx.insert(criterionClaim).values({
      id: context.newId(),
      clusterId: deep.id,
      criterion: 'cur-2',
      documentId: agreement.id,
      claimedBy: representative?.id ?? null,
      claimedAt: ago(2),
      isDemo: true,
    })
  await insertAll(
    tx,
    criterionCheck,
    ids.flatMap((clusterId, place) =>
      facts.get(clusterId)!.evidence.flatMap(({ criterion, key, files }) => {
        const own = { verdict: 'accepted', note: null } as const
        const word = clusterId === deep.id ? found[criterion] : looked.has(criterion) ? own : null
        if (!word) return []
        return {
          id: context.newId(),
          clusterId,
          criterion,
          evidenceKey: key,
          ...word,
          files: [...files],
          validUntil: null,
          checkedBy: expert?.id ?? null,
          checkedAt: ago(20 + place),
          isDemo: true,
        }
      }),
    ),
  )
  await insertAll(tx, checkRequest, [
    {
      clusterId: deep.id,
      note: 'Показали соглашение с\u00a0Технопарком Санкт-Петербурга. Подойдёт?',
      requestedBy: representative?.id ?? null,
      requestedAt: ago(2),
      isDemo: true,
    },
    ...others.map(({ id }, i) => ({
      clusterId: id,
      note: notes[i] ?? null,
      requestedBy: null,
      requestedAt: ago(1 + 3 * i),
      isDemo: true,
    })),
  ])
  await tx.insert(readinessFigures).values({
    clusterId: deep.id,
    figures: demoFigures,
    version: 1,
    savedBy: representative?.id ?? null,
    savedAt: ago(5),
    isDemo: true,
  })
  await reckon(tx, context, ids)
}
