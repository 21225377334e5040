import { DomainError } from '#app/domain/shared/errors.ts'
import type { StepKind } from '#app/domain/clusters/participants-import/plan.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { importById } from '#db/queries/participants-import.ts'
import { ask, type Context } from '../../context.ts'
import { importingCluster } from './importing-cluster.ts'
import { tableOf } from './kept-tables.ts'
import { planImport } from './plan-import.ts'
import { stepViews } from './step-views.ts'

/** Rows of one page of the dry run. */
const ROWS = 100

export type ImportQuery = {
  slug: string
  id: string
  lang: Lang
  /** Only rows that do this. */
  kind: StepKind | null
  page: number
}

/**
 * The dry run: what each row of a table would do to the cluster as it is now. Changes nothing.
 * An import that was applied says how many rows did what; its rows are not compared again.
 * @throws DomainError `not-found`
 */
export async function showImport(context: Context, { slug, id, lang, kind, page }: ImportQuery) {
  const { read } = context.store
  const cluster = await importingCluster(context, slug)
  ask(context, 'clusters.import-participants', { scope: 'cluster', scopeId: cluster.id })
  const found = await importById(read, cluster.id, id)
  if (!found) throw new DomainError('not-found')
  const { file } = found
  const shown = {
    name: { ru: cluster.nameRu, en: cluster.nameEn },
    file: { id: file.id, name: file.name, size: file.size },
    createdAt: found.import.createdAt,
    appliedAt: found.import.appliedAt,
  }
  const none: Awaited<ReturnType<typeof stepViews>> = []
  if (found.import.appliedAt)
    return { ...shown, applied: found.import.counts, plan: null, steps: none, pages: 1, page: 1 }
  const table = await tableOf(context.store, file, context.now().getUTCFullYear())
  const { steps, ...plan } = await planImport(read, cluster.id, table)
  const chosen = kind ? steps.filter((step) => step.kind === kind) : steps
  const pages = Math.max(1, Math.ceil(chosen.length / ROWS))
  const at = Math.min(page, pages)
  return {
    ...shown,
    applied: null,
    plan: { ...plan, unknown: table.heading.unknown, columns: table.heading.columns },
    steps: await stepViews(read, lang, chosen.slice((at - 1) * ROWS, at * ROWS)),
    pages,
    page: at,
  }
}
