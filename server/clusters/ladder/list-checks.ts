import type { Bilingual } from '#app/domain/shared/lang.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { clustersToCheck, countToCheck } from '#db/queries/cluster-ladder-page.ts'
import { ask, type Context } from '../../context.ts'

/** Clusters on a page of the queue. */
export const CHECKS_PER_PAGE = 30

export type ClusterToCheck = {
  slug: string
  name: Bilingual
  category: Category | null
  curated: boolean
  isDemo: boolean
  /** Pieces of evidence nobody has looked at. */
  awaiting: number
  next: Category | null
  /** Criteria still missing to the next category. */
  nextMissing: number
  request: { on: string; note: string | null; by: string | null; isDemo: boolean } | null
}

/**
 * Clusters whose evidence awaits an expert's look: those that asked, first asked first; then those nearest
 * to their next category.
 * @param asked only those that asked
 * @param page from 1
 */
export async function listChecks(
  context: Context,
  { asked, page }: { asked: boolean; page: number },
): Promise<{ clusters: ClusterToCheck[]; counts: { all: number; asked: number } }> {
  ask(context, 'clusters.list-checks')
  const { read } = context.store
  const counts = await countToCheck(read)
  const rows = await clustersToCheck(read, asked, CHECKS_PER_PAGE, (page - 1) * CHECKS_PER_PAGE)
  return {
    counts,
    clusters: rows.map(({ id: _, nameRu, nameEn, requestedAt, note, by, asDemo, ...row }) => ({
      ...row,
      name: { ru: nameRu, en: nameEn },
      request: requestedAt && {
        on: requestedAt.toISOString().slice(0, 10),
        note,
        by,
        isDemo: asDemo === true,
      },
    })),
  }
}
