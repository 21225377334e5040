import { region } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** The names of regions that fit a square of the map, by region. */
export async function loadShortNames(
  db: Db | Tx,
): Promise<Map<string, { ru: string; en: string }>> {
  const rows = await db
    .select({ id: region.id, ru: region.shortRu, en: region.shortEn })
    .from(region)
  return new Map(rows.map(({ id, ...short }) => [id, short]))
}
