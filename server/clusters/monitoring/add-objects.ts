import { PAGE_SIZE, type DirectoryQuery } from '#app/domain/clusters/directory.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { clustersToAdd, insertObjects, objectsOfRound } from '#db/queries/monitoring-rounds.ts'
import { ask, type Context } from '../../context.ts'
import { findClusters } from '../find-clusters.ts'
import { tellRepresentatives } from './tell-representatives.ts'
import { unpublishedRound } from './round.ts'

/** As many objects as one round may have. */
export const MOST_OBJECTS = 2_000

export type NewObjects =
  | { kind: 'chosen'; slugs: readonly string[] }
  /** Everything a search of the directory finds. */
  | { kind: 'found'; query: DirectoryQuery }
  /** Something the directory does not list. */
  | { kind: 'named'; name: Bilingual }

/**
 * Adds what a round is to examine; what is in it already is passed over. While the round runs, the
 * questionnaire goes to the new ones at once.
 * @returns how many were added
 * @throws DomainError `form.invalid` at `slug` (nothing chosen) or `nameRu` (there is one of this name)
 */
export async function addObjects(
  context: Context,
  year: number,
  wanted: NewObjects,
): Promise<number> {
  ask(context, 'monitoring.prepare')
  const { store, now, newId } = context
  const slugs = wanted.kind === 'named' ? [] : await slugsOf(context, wanted)
  if (wanted.kind !== 'named' && slugs.length === 0)
    throw new DomainError('form.invalid', {}, { slug: 'required' })
  return store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    const there = await objectsOfRound(tx, round.id)
    const found =
      wanted.kind === 'named'
        ? [{ id: null, nameRu: wanted.name.ru, nameEn: wanted.name.en }]
        : await clustersToAdd(tx, round.id, slugs)
    if (wanted.kind === 'named' && there.some(({ object }) => object.nameRu === wanted.name.ru))
      throw new DomainError('form.invalid', {}, { nameRu: 'taken' })
    if (there.length + found.length > MOST_OBJECTS)
      throw new DomainError('form.invalid', {}, { slug: 'range' })
    const addedAt = now()
    const rows = found.map(({ id, nameRu, nameEn }) => ({
      id: newId(),
      roundId: round.id,
      clusterId: id,
      nameRu,
      nameEn,
      addedAt,
      sentAt: round.state === 'running' && id !== null ? addedAt : null,
      curated: false,
      version: 0,
    }))
    await insertObjects(tx, rows)
    if (round.state === 'running' && round.deadline) {
      const added = new Set(rows.map(({ id }) => id))
      const objects = (await objectsOfRound(tx, round.id)).flatMap(({ object, slug }) =>
        added.has(object.id) && object.clusterId !== null && slug !== null
          ? {
              id: object.id,
              clusterId: object.clusterId,
              slug,
              name: { ru: object.nameRu, en: object.nameEn },
            }
          : [],
      )
      await tellRepresentatives(tx, context, {
        kind: 'monitoring.asked',
        year,
        deadline: round.deadline,
        objects,
        occasion: 'start',
      })
    }
    return rows.length
  })
}

async function slugsOf(
  context: Parameters<typeof findClusters>[0],
  wanted: Exclude<NewObjects, { kind: 'named' }>,
): Promise<string[]> {
  if (wanted.kind === 'chosen') return [...wanted.slugs]
  const slugs: string[] = []
  const first = await findClusters(context, 'ru', { ...wanted.query, page: 1 })
  const pages = Math.min(first.pages, Math.ceil(MOST_OBJECTS / PAGE_SIZE))
  for (let page = 1; page <= pages; page++) {
    const { rows } =
      page === 1 ? first : await findClusters(context, 'ru', { ...wanted.query, page })
    slugs.push(...rows.map(({ slug }) => slug))
  }
  return slugs
}
