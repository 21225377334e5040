import type { Bilingual } from '#app/domain/shared/lang.ts'
import { importsOf, participantsOf } from '#db/queries/participants-import.ts'
import { ask, type Context } from '../../context.ts'
import { importingCluster } from './importing-cluster.ts'

/** Imports shown beside the form. */
const SHOWN = 10

/**
 * What the page of imports shows: how many participants there are, and what was imported before.
 * @throws DomainError `not-found`
 */
export async function showImports(context: Context, slug: string) {
  const cluster = await importingCluster(context, slug)
  ask(context, 'clusters.import-participants', { scope: 'cluster', scopeId: cluster.id })
  const name: Bilingual = { ru: cluster.nameRu, en: cluster.nameEn }
  return {
    name,
    participants: (await participantsOf(context.store.read, cluster.id)).length,
    imports: await importsOf(context.store.read, cluster.id, SHOWN),
  }
}
