import { and, asc, desc, eq, exists, inArray, isNull, not, sql, type SQL } from 'drizzle-orm'
import type { AttendeeFilter } from '#app/domain/conference/desk/attendees.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { fold } from '#app/domain/shared/text.ts'
import {
  account,
  attendanceKind,
  attendeeTag,
  cluster,
  mailMessage,
  registration,
  registrationEvent,
  registrationGroup,
  registrationNote,
  registrationTag,
  scan,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { passed } from './conference-check-in.ts'

export type RegistrationRow = typeof registration.$inferSelect

const like = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`

const tagged = (db: Db | Tx, tagId: string) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(registrationTag)
      .where(
        and(eq(registrationTag.registrationId, registration.id), eq(registrationTag.tagId, tagId)),
      ),
  )

/** Whether somebody was let in at a gate, ever. */
const hasCome = (db: Db | Tx) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(scan)
      .where(and(eq(scan.registrationId, registration.id), eq(scan.action, 'in'), passed)),
  )

/** The condition of a filter; every word of the text asked for must stand somewhere in what the desk searches. */
export function attendeesWhere(db: Db | Tx, conferenceId: string, filter: AttendeeFilter): SQL {
  const words = fold(filter.q).split(' ').filter(Boolean).slice(0, 8)
  return and(
    eq(registration.conferenceId, conferenceId),
    filter.state ? eq(registration.state, filter.state) : undefined,
    filter.kind ? eq(registration.kindId, filter.kind) : undefined,
    filter.cluster === 'none'
      ? isNull(registration.clusterId)
      : filter.cluster
        ? eq(registration.clusterId, filter.cluster)
        : undefined,
    filter.country ? eq(registration.country, filter.country) : undefined,
    filter.lang ? eq(registration.lang, filter.lang) : undefined,
    filter.tag ? tagged(db, filter.tag) : undefined,
    filter.present === 'yes' ? hasCome(db) : undefined,
    filter.present === 'no' ? not(hasCome(db)) : undefined,
    ...words.map((word) => sql`${registration.searchText} LIKE ${like(word)} ESCAPE '\\'`),
  )!
}

/** Ids with what they are put in order by, unordered: alphabets are not the engine's to know. */
export async function attendeeNames(db: Db | Tx, conferenceId: string, filter: AttendeeFilter) {
  return db
    .select({
      id: registration.id,
      name: registration.name,
      organisation: registration.organisation,
    })
    .from(registration)
    .where(attendeesWhere(db, conferenceId, filter))
    .orderBy(asc(registration.id))
}

/** Ids in the order of making or changing, the latest first. */
export async function attendeeIds(
  db: Db | Tx,
  conferenceId: string,
  filter: AttendeeFilter,
  by: 'createdAt' | 'updatedAt',
  { limit, offset }: { limit: number; offset: number },
): Promise<string[]> {
  const rows = await db
    .select({ id: registration.id })
    .from(registration)
    .where(attendeesWhere(db, conferenceId, filter))
    .orderBy(desc(registration[by]), desc(registration.id))
    .limit(limit)
    .offset(offset)
  return rows.map(({ id }) => id)
}

export async function countAttendees(
  db: Db | Tx,
  conferenceId: string,
  filter: AttendeeFilter,
): Promise<number> {
  return db.$count(registration, attendeesWhere(db, conferenceId, filter))
}

/** How many of a filter, its state aside, are in each state. */
export async function countStates(
  db: Db | Tx,
  conferenceId: string,
  { state: _, ...filter }: AttendeeFilter,
): Promise<Map<RegistrationState, number>> {
  const rows = await db
    .select({ state: registration.state, n: sql<number>`count(*)`.mapWith(Number) })
    .from(registration)
    .where(attendeesWhere(db, conferenceId, filter))
    .groupBy(registration.state)
  return new Map(rows.map(({ state, n }) => [state, n]))
}

/** Rows by id, in the order of the ids. At most some thousands. */
export async function attendeesByIds(db: Db | Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .select({
      row: registration,
      kindRu: attendanceKind.nameRu,
      kindEn: attendanceKind.nameEn,
      format: attendanceKind.format,
      group: registrationGroup.name,
      clusterSlug: cluster.slug,
      clusterRu: cluster.nameRu,
      clusterEn: cluster.nameEn,
    })
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .leftJoin(registrationGroup, eq(registrationGroup.id, registration.groupId))
    .leftJoin(cluster, eq(cluster.id, registration.clusterId))
    .where(inArray(registration.id, [...ids]))
  const byId = new Map(rows.map((found) => [found.row.id, found]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
export type AttendeeRow = Awaited<ReturnType<typeof attendeesByIds>>[number]

/** The tags of registrations, by registration. */
export async function tagsOf(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string }[]>> {
  const tags = new Map<string, { id: string; name: string }[]>()
  if (ids.length === 0) return tags
  const rows = await db
    .select({ of: registrationTag.registrationId, id: attendeeTag.id, name: attendeeTag.name })
    .from(registrationTag)
    .innerJoin(attendeeTag, eq(attendeeTag.id, registrationTag.tagId))
    .where(inArray(registrationTag.registrationId, [...ids]))
    .orderBy(asc(attendeeTag.folded))
  for (const { of, ...tag } of rows) tags.set(of, [...(tags.get(of) ?? []), tag])
  return tags
}

/** What the list can be filtered by: the clusters, countries and tags that occur in a conference. */
export async function attendeeChoices(db: Db | Tx, conferenceId: string) {
  const own = eq(registration.conferenceId, conferenceId)
  const kinds = await db
    .select({ id: attendanceKind.id, ru: attendanceKind.nameRu, en: attendanceKind.nameEn })
    .from(attendanceKind)
    .where(eq(attendanceKind.conferenceId, conferenceId))
    .orderBy(asc(attendanceKind.sort), asc(attendanceKind.id))
  const clusters = await db
    .selectDistinct({ id: cluster.id, ru: cluster.nameRu, en: cluster.nameEn })
    .from(registration)
    .innerJoin(cluster, eq(cluster.id, registration.clusterId))
    .where(own)
  const countries = await db
    .selectDistinct({ country: registration.country })
    .from(registration)
    .where(own)
  const tags = await db
    .select({ id: attendeeTag.id, name: attendeeTag.name })
    .from(attendeeTag)
    .where(eq(attendeeTag.conferenceId, conferenceId))
    .orderBy(asc(attendeeTag.folded))
  return { kinds, clusters, countries: countries.flatMap(({ country }) => country ?? []), tags }
}

/** A registration of this conference; a foreign one's id finds nothing. */
export async function registrationOf(
  db: Db | Tx,
  conferenceId: string,
  id: string,
): Promise<RegistrationRow | undefined> {
  const [row] = await db
    .select()
    .from(registration)
    .where(and(eq(registration.id, id), eq(registration.conferenceId, conferenceId)))
  return row
}

/** The steps of a registration with who did them, the latest first. */
export async function historyOf(db: Db | Tx, registrationId: string) {
  return db
    .select({
      id: registrationEvent.id,
      at: registrationEvent.at,
      from: registrationEvent.from,
      to: registrationEvent.to,
      what: registrationEvent.what,
      note: registrationEvent.note,
      byAccountId: registrationEvent.byAccountId,
      by: account.name,
    })
    .from(registrationEvent)
    .leftJoin(account, eq(account.id, registrationEvent.byAccountId))
    .where(eq(registrationEvent.registrationId, registrationId))
    .orderBy(desc(registrationEvent.at), desc(registrationEvent.id))
}

/** Letters to an address, the latest first. */
export async function lettersToAddress(db: Db | Tx, to: string, limit: number) {
  return db
    .select({
      id: mailMessage.id,
      subject: mailMessage.subject,
      state: mailMessage.state,
      createdAt: mailMessage.createdAt,
      sentAt: mailMessage.sentAt,
    })
    .from(mailMessage)
    .where(eq(mailMessage.to, to))
    .orderBy(desc(mailMessage.createdAt), desc(mailMessage.id))
    .limit(limit)
}

export async function notesOf(db: Db | Tx, registrationId: string) {
  return db
    .select({
      id: registrationNote.id,
      text: registrationNote.text,
      at: registrationNote.writtenAt,
      by: account.name,
    })
    .from(registrationNote)
    .leftJoin(account, eq(account.id, registrationNote.writtenBy))
    .where(eq(registrationNote.registrationId, registrationId))
    .orderBy(desc(registrationNote.writtenAt), desc(registrationNote.id))
}

export async function insertNote(tx: Tx, row: typeof registrationNote.$inferSelect): Promise<void> {
  await tx.insert(registrationNote).values(row)
}

/** The tag of a name, made when it is new. @returns its id */
export async function tagNamed(
  tx: Tx,
  conferenceId: string,
  name: string,
  newId: () => string,
): Promise<string> {
  const folded = fold(name)
  const [known] = await tx
    .select({ id: attendeeTag.id })
    .from(attendeeTag)
    .where(and(eq(attendeeTag.conferenceId, conferenceId), eq(attendeeTag.folded, folded)))
  if (known) return known.id
  const id = newId()
  await tx.insert(attendeeTag).values({ id, conferenceId, name, folded })
  return id
}

/** Puts a tag on a registration. @returns false when it had it */
export async function addTag(tx: Tx, registrationId: string, tagId: string): Promise<boolean> {
  const rows = await tx
    .insert(registrationTag)
    .values({ registrationId, tagId })
    .onConflictDoNothing()
    .returning({ tagId: registrationTag.tagId })
  return rows.length > 0
}

/** Takes a tag off a registration. @returns false when it had it not */
export async function removeTag(tx: Tx, registrationId: string, tagId: string): Promise<boolean> {
  const rows = await tx
    .delete(registrationTag)
    .where(
      and(eq(registrationTag.registrationId, registrationId), eq(registrationTag.tagId, tagId)),
    )
    .returning({ tagId: registrationTag.tagId })
  return rows.length > 0
}
