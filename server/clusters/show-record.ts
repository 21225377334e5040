import type { ClusterProfileRecord } from '#app/domain/clusters/profile-schema.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readRecords } from '#db/queries/cluster-directory.ts'
import { loadProfiles } from '#db/queries/cluster-profile.ts'
import { ask, type Context } from '../context.ts'
import { directoryIndex } from './directory-index.ts'
import { recordOf } from './records.ts'

/**
 * One cluster's record with its whole profile, as files and the programming interface send it.
 * Ids of participants and projects stay inside: they are no part of what is promised.
 * @throws DomainError `not-found` for a slug nobody has
 */
export async function showRecord(
  context: Context,
  slug: string,
  origin: string,
): Promise<ClusterProfileRecord> {
  ask(context, 'clusters.show')
  const index = await directoryIndex(context.store)
  const [row] = await readRecords(context.store.read, { slug })
  const [profile] = await loadProfiles(context.store.read, [slug])
  if (!row || !profile) throw new DomainError('not-found', { field: 'slug' })
  return {
    ...recordOf(index, row, origin),
    prospects: profile.prospects,
    note: profile.note,
    priorities: profile.priorities,
    facts: profile.facts,
    bodies: profile.bodies,
    chairTerms: profile.chairTerms,
    partners: profile.partners,
    documents: profile.documents,
    associations: profile.associations,
    timeline: profile.timeline,
    notices: profile.notices,
    indicators: profile.indicators,
    monitoring: profile.monitoring,
    participants: profile.participants.map(({ id: _, ...participant }) => participant),
    projects: profile.projects.map(({ id: _, ...project }) => project),
  }
}
