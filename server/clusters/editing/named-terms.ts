import { fieldsOf, type EditGroup, type Vocabulary } from '#app/domain/clusters/editing/groups.ts'
import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import { termsByIds, type Term } from '#db/queries/cluster-records/index.ts'
import type { Db } from '#db/store.ts'

/** The names of what records point to: regions, specialisations, countries, members. */
export async function namedTerms(
  db: Db,
  records: readonly { group: EditGroup; record: RecordValue | null | undefined }[],
): Promise<Partial<Record<Vocabulary, Term[]>>> {
  const ids: Partial<Record<Vocabulary, Set<string>>> = {}
  for (const { group, record } of records)
    for (const [name, field] of fieldsOf(group)) {
      if (field.kind !== 'term' && field.kind !== 'terms') continue
      for (const id of [record?.[name] ?? []].flat()) (ids[field.of] ??= new Set()).add(String(id))
    }
  const terms: Partial<Record<Vocabulary, Term[]>> = {}
  for (const of of Object.keys(ids) as Vocabulary[])
    terms[of] = await termsByIds(db, of, [...ids[of]!])
  return terms
}
