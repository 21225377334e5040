import type { Bilingual } from '#app/domain/shared/lang.ts'
import { readChanges } from '#db/queries/cluster-directory.ts'
import { ask, type Context } from '../context.ts'

export type Change = {
  id: string
  kind: 'added' | 'updated'
  at: Date
  slug: string
  name: Bilingual
  summary: Bilingual
}

/** The latest changes of the directory, newest first. */
export async function listChanges(context: Context, limit = 100): Promise<Change[]> {
  ask(context, 'clusters.find')
  return readChanges(context.store.read, limit)
}
