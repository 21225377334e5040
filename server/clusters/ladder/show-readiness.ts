import { can } from '#app/domain/accounts/permissions.ts'
import {
  countedFigures,
  noFigures,
  readinessOf,
  type CountedFigures,
  type OwnFigures,
  type Readiness,
} from '#app/domain/clusters/ladder/readiness.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { readFigures, readinessFacts } from '#db/queries/cluster-checks.ts'
import { readReadinessThresholds } from '#db/queries/readiness-thresholds.ts'
import { ladderCluster, namesOf } from '#db/queries/cluster-ladder-page.ts'
import { ask, type Context } from '../../context.ts'

export type ReadinessView = {
  cluster: { slug: string; name: Bilingual; inRegister: boolean }
  own: OwnFigures
  counted: CountedFigures
  readiness: Readiness
  /** 0 until something is saved. */
  version: number
  saved: { on: string; by: string | null; isDemo: boolean } | null
  mayState: boolean
}

/**
 * Holds a cluster against decree 779. Its own figures are for its representatives and for experts.
 * @throws DomainError `not-found`
 */
export async function showReadiness(context: Context, slug: string): Promise<ReadinessView> {
  const { read } = context.store
  const cluster = await ladderCluster(read, slug)
  const thing = { scope: 'cluster', scopeId: cluster?.id ?? '' } as const
  ask(context, 'clusters.readiness', thing)
  if (!cluster) throw new DomainError('not-found')
  const kept = await readFigures(read, cluster.id)
  const { regions, participants } = await readinessFacts(read, cluster.id)
  const names = kept?.savedBy ? await namesOf(read, [kept.savedBy]) : undefined
  const own = { ...noFigures, ...kept?.figures }
  const { thresholds } = await readReadinessThresholds(read)
  const counted = countedFigures(regions, participants)
  return {
    cluster: {
      slug,
      name: { ru: cluster.nameRu, en: cluster.nameEn },
      inRegister: cluster.inRegister,
    },
    own,
    counted,
    readiness: readinessOf(own, counted, thresholds),
    version: kept?.version ?? 0,
    saved: kept
      ? {
          on: kept.savedAt.toISOString().slice(0, 10),
          by: kept.savedBy === null ? null : (names?.get(kept.savedBy) ?? null),
          isDemo: kept.isDemo,
        }
      : null,
    mayState: can(context.actor, 'clusters.state-figures', thing),
  }
}
