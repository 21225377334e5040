import { inArray } from 'drizzle-orm'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { country } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** The names of countries by their ISO 3166-1 alpha-2 code. */
export async function countryNames(
  db: Db | Tx,
  codes: readonly string[],
): Promise<Record<string, Bilingual>> {
  if (codes.length === 0) return {}
  const rows = await db
    .select()
    .from(country)
    .where(inArray(country.id, [...new Set(codes)]))
  return Object.fromEntries(rows.map((row) => [row.id, { ru: row.nameRu, en: row.nameEn }]))
}

/** Every country the portal knows. */
export async function allCountries(db: Db | Tx): Promise<{ id: string; name: Bilingual }[]> {
  const rows = await db.select().from(country).orderBy(country.id)
  return rows.map(({ id, nameRu, nameEn }) => ({ id, name: { ru: nameRu, en: nameEn } }))
}
