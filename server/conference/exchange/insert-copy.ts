import { withNewIds } from '#app/domain/conference/exchange/package.ts'
import { conferenceBySlug } from '#db/queries/conferences.ts'
import type { PackageRow, PackageTables } from '#db/queries/conference-package-tables.ts'
import { acronymTaken, insertPackage } from '#db/queries/conference-package.ts'
import type { Tx } from '#db/store.ts'
import { DomainError } from '#app/domain/shared/errors.ts'

/** The rows with an id of their own for each of them, and every reference following. */
export function renumbered(
  tables: PackageTables,
  newId: () => string,
): { tables: PackageTables; ids: Map<string, string> } {
  const ids = new Map<string, string>()
  for (const rows of Object.values(tables))
    for (const { id } of rows) if (typeof id === 'string') ids.set(id, newId())
  return { tables: withNewIds(tables, ids), ids }
}

/**
 * Writes a conference under an address nobody has; its acronym is made free.
 * @throws DomainError `form.invalid` at `slug` where the address is taken
 */
export async function insertConferenceRows(
  tx: Tx,
  tables: PackageTables,
  set: PackageRow & { slug: string },
): Promise<void> {
  if (await conferenceBySlug(tx, set.slug))
    throw new DomainError('form.invalid', {}, { slug: 'taken' })
  const acronym = await freeAcronym(tx, set.slug)
  const [conference] = tables.conference!
  await insertPackage(tx, { ...tables, conference: [{ ...conference, ...set, acronym }] })
}

/** The slug as an acronym of exchange formats allows it: `forum-2027` → `forum2027`. */
async function freeAcronym(tx: Tx, slug: string): Promise<string> {
  const base = slug.replaceAll('-', '').slice(0, 32).padEnd(4, '_')
  for (let n = 1; ; n++) {
    const acronym = n === 1 ? base : `${base}_${n}`
    if (!(await acronymTaken(tx, acronym))) return acronym
  }
}
