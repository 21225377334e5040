import { count, eq, inArray, and, asc } from 'drizzle-orm'
import { fieldsOf, type EditGroup, type Vocabulary } from '#app/domain/clusters/editing/groups.ts'
import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import {
  associationMembership,
  chairTerm,
  clusterDocument,
  country,
  governingBody,
  notice,
  organisation,
  participant,
  partner,
  region,
  specialisation,
  timelineEntry,
} from '../../schema/index.ts'
import type { Db, Tx } from '../../store.ts'
import type { Adapter } from './adapter.ts'
import { participants, projects, yearFigures } from './members.ts'
import { description, headcount, identity, prioritised } from './own.ts'
import { rows } from './rows.ts'

export const adapters: Record<EditGroup, Adapter> = {
  identity,
  description,
  headcount,
  participants,
  projects,
  priorities: prioritised,
  partners: rows('partners', partner),
  governance: rows('governance', governingBody),
  documents: rows('documents', clusterDocument),
  indicators: yearFigures,
  associations: rows('associations', associationMembership),
  timeline: rows('timeline', timelineEntry),
  chairs: rows('chairs', chairTerm),
  notices: rows('notices', notice),
}

/** One record of a group as it stands; null: there is none. */
export async function readRecord(
  db: Db | Tx,
  clusterId: string,
  group: EditGroup,
  recordId: string,
): Promise<RecordValue | null> {
  return (await adapters[group].read(db, clusterId, recordId)).get(recordId) ?? null
}

export type Term = { id: string; name: Bilingual }

/** Members offered to choose from; the rest are found by their own page. */
const MOST_MEMBERS = 500

/** What a field may choose from: a vocabulary, or the cluster's own members. */
export async function termsOf(
  db: Db | Tx,
  clusterId: string | null,
  of: Vocabulary,
): Promise<Term[]> {
  const named = (row: { id: string; nameRu: string; nameEn: string }): Term => ({
    id: row.id,
    name: { ru: row.nameRu, en: row.nameEn },
  })
  if (of === 'region') return (await db.select().from(region).orderBy(asc(region.rank))).map(named)
  if (of === 'specialisation')
    return (await db.select().from(specialisation).orderBy(asc(specialisation.rank))).map(named)
  const { compare } = new Intl.Collator('ru')
  const sorted = (terms: Term[]) => terms.sort((a, b) => compare(a.name.ru, b.name.ru))
  if (of === 'country') return sorted((await db.select().from(country)).map(named))
  if (clusterId === null) return []
  const members = await db
    .select({ organisation })
    .from(participant)
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(eq(participant.clusterId, clusterId))
    .orderBy(asc(organisation.nameRu))
    .limit(MOST_MEMBERS)
  return sorted(members.map((row) => named(row.organisation)))
}

/** The fields of a record that name something there is not: an unknown region, a stranger as a member. */
export async function unknownTerms(
  db: Db | Tx,
  clusterId: string | null,
  group: EditGroup,
  record: RecordValue,
): Promise<string[]> {
  const wrong: string[] = []
  for (const [name, field] of fieldsOf(group)) {
    if (field.kind !== 'term' && field.kind !== 'terms') continue
    const ids = [record[name] ?? []].flat() as string[]
    if (ids.length > 0 && (await countTerms(db, clusterId, field.of, ids)) < ids.length)
      wrong.push(name)
  }
  return wrong
}

async function countTerms(
  db: Db | Tx,
  clusterId: string | null,
  of: Vocabulary,
  ids: string[],
): Promise<number> {
  if (of === 'member') {
    const members = await db
      .select({ n: count() })
      .from(participant)
      .where(
        and(eq(participant.clusterId, clusterId ?? ''), inArray(participant.organisationId, ids)),
      )
    return Number(members[0]!.n)
  }
  const table = { region, specialisation, country }[of] as typeof country
  const [row] = await db.select({ n: count() }).from(table).where(inArray(table.id, ids))
  return Number(row!.n)
}

/** Terms by id, whatever cluster they belong to. */
export async function termsByIds(
  db: Db | Tx,
  of: Vocabulary,
  ids: readonly string[],
): Promise<Term[]> {
  if (ids.length === 0) return []
  const table = { region, specialisation, country, member: organisation }[of] as typeof country
  const rows = await db
    .select({ id: table.id, nameRu: table.nameRu, nameEn: table.nameEn })
    .from(table)
    .where(inArray(table.id, [...ids]))
  return rows.map(({ id, nameRu, nameEn }) => ({ id, name: { ru: nameRu, en: nameEn } }))
}
