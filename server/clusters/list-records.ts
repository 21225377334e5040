import type { DirectoryQuery } from '#app/domain/clusters/directory.ts'
import type { ClusterRecord } from '#app/domain/clusters/schemas.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { ask, type Context } from '../context.ts'
import { directoryIndex } from './directory-index.ts'
import { recordsOf } from './records.ts'
import { selectClusters } from './select-clusters.ts'

export type RecordPage = {
  items: ClusterRecord[]
  total: number
  page: number
  perPage: number
  pages: number
}

/**
 * One page of the clusters a query selects, as records in both languages.
 * @throws DomainError `not-found` naming the field: a page beyond the last, or a value nobody has
 */
export async function listRecords(
  context: Context,
  lang: Lang,
  query: DirectoryQuery,
  perPage: number,
  origin: string,
): Promise<RecordPage> {
  ask(context, 'clusters.find')
  const index = await directoryIndex(context.store)
  const { total, walk } = await selectClusters(index, lang, query)
  const pages = Math.max(1, Math.ceil(total / perPage))
  if (query.page > pages) throw new DomainError('not-found', { field: 'page', last: pages })
  const ordinals = walk((query.page - 1) * perPage, perPage)
  const items = await recordsOf(context.store, index, ordinals, origin)
  return { items, total, page: query.page, perPage, pages }
}
