import {
  completeness,
  nextSteps,
  type Completeness,
  type NextStep,
  type Thresholds,
} from '#app/domain/clusters/completeness.ts'
import type { Level } from '#app/domain/clusters/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { profileSummaries } from '#db/queries/cluster-completeness.ts'
import { draftsOf } from '#db/queries/cluster-revisions.ts'
import { readThresholds } from '#db/queries/level-thresholds.ts'
import { ask, type Context } from '../../context.ts'
import { clusterToEdit } from './state.ts'

export type ShownEditing = {
  cluster: { slug: string; name: Bilingual; level: Level }
  completeness: Completeness
  steps: NextStep[]
  thresholds: Thresholds
  /** Parts with a draft of who asks: `projects/0190…`. */
  drafts: string[]
}

/** A profile as whoever edits it sees it: what is filled, what to fill next and what that would raise. */
export async function showEditing(context: Context, slug: string): Promise<ShownEditing> {
  const { store, actor } = context
  const db = store.read
  const found = await clusterToEdit(db, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: found.id })
  const summary = (await profileSummaries(db, [found.id])).get(found.id)!
  const thresholds = await readThresholds(db)
  const full = completeness(summary)
  const drafts = actor.kind === 'account' ? await draftsOf(db, found.id, actor.accountId) : []
  return {
    cluster: {
      slug: found.slug,
      name: { ru: found.nameRu, en: found.nameEn },
      level: found.level,
    },
    completeness: full,
    steps: nextSteps(full, thresholds),
    thresholds,
    drafts: drafts.map(({ part }) => part),
  }
}
