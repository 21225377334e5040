import { asc, desc, inArray, notInArray } from 'drizzle-orm'
import { cluster } from '../schema/index.ts'
import { search } from '../search.ts'
import type { Db, Tx } from '../store.ts'

/**
 * Clusters a search means, best first.
 * @param except ids that are chosen already
 * @returns ids; undefined when the search holds no word
 */
export async function suggestByWords(
  db: Db | Tx,
  query: string,
  except: readonly string[],
  limit: number,
): Promise<string[] | undefined> {
  const found = await search(db, 'cluster', query)
  if (!found) return undefined
  const ordinals = found.tiers.flatMap((tier) => [...tier]).slice(0, limit + except.length)
  if (ordinals.length === 0) return []
  const rows = await db
    .select({ id: cluster.id, ordinal: cluster.ordinal })
    .from(cluster)
    .where(inArray(cluster.ordinal, ordinals))
  return ordinals
    .flatMap((ordinal) => rows.find((row) => row.ordinal === ordinal)?.id ?? [])
    .filter((id) => !except.includes(id))
    .slice(0, limit)
}

/** The clusters with the fullest profiles: there is something to compare in them. */
export async function suggestFullest(
  db: Db | Tx,
  except: readonly string[],
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ id: cluster.id })
    .from(cluster)
    .where(except.length > 0 ? notInArray(cluster.id, [...except]) : undefined)
    .orderBy(desc(cluster.completeness), asc(cluster.slug))
    .limit(limit)
  return rows.map(({ id }) => id)
}
