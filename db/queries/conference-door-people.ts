import { and, asc, eq, gte, or, sql } from 'drizzle-orm'
import type { AttendanceFormat, RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { among } from '../among.ts'
import { attendanceKind, registration, revokedTicket } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** What a gate knows of an attendee. */
export type DoorAttendee = {
  id: string
  conferenceId: string
  code: string
  name: string
  nameLatin: string
  organisation: string
  state: RegistrationState
  /** When it lost its place. */
  endedAt: Date | null
  kindId: string
  format: AttendanceFormat
  kindRu: string
  kindEn: string
}

const attendeeColumns = {
  id: registration.id,
  conferenceId: registration.conferenceId,
  code: registration.code,
  name: registration.name,
  nameLatin: registration.nameLatin,
  organisation: registration.organisation,
  state: registration.state,
  endedAt: registration.endedAt,
  kindId: registration.kindId,
  format: attendanceKind.format,
  kindRu: attendanceKind.nameRu,
  kindEn: attendanceKind.nameEn,
}

/** An attendee by the registration's id or its short code, of whatever conference. */
export async function doorAttendee(
  db: Db | Tx,
  by: { id: string } | { code: string },
): Promise<DoorAttendee | undefined> {
  const [row] = await db
    .select(attendeeColumns)
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .where('id' in by ? eq(registration.id, by.id) : eq(registration.code, by.code))
  return row
}

/**
 * Attendees whose name, organisation, address or code has every word, by name.
 * @param words folded
 */

export async function searchAttendees(
  db: Db | Tx,
  conferenceId: string,
  words: readonly string[],
  most: number,
): Promise<DoorAttendee[]> {
  if (words.length === 0) return []
  const has = (word: string) =>
    sql`${registration.searchText} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
  return db
    .select(attendeeColumns)
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .where(and(eq(registration.conferenceId, conferenceId), ...words.map(has)))
    .orderBy(asc(registration.searchText), asc(registration.id))
    .limit(most)
}

/** A line of the list a gate keeps. */
export type ListedAttendee = Pick<
  DoorAttendee,
  'id' | 'code' | 'name' | 'nameLatin' | 'organisation' | 'state' | 'kindId'
>

/** All attendees of a conference, or those that changed since an instant. Declined ones too: a gate says why. */
export async function listAttendees(
  db: Db | Tx,
  conferenceId: string,
  since: Date | null,
): Promise<ListedAttendee[]> {
  return db
    .select({
      id: registration.id,
      code: registration.code,
      name: registration.name,
      nameLatin: registration.nameLatin,
      organisation: registration.organisation,
      state: registration.state,
      kindId: registration.kindId,
    })
    .from(registration)
    .where(
      and(
        eq(registration.conferenceId, conferenceId),
        since ? gte(registration.updatedAt, since) : undefined,
      ),
    )
    .orderBy(asc(registration.id))
}

/** The kinds of attendance of a conference, in their order. */
export async function doorKinds(db: Db | Tx, conferenceId: string) {
  return db
    .select({
      id: attendanceKind.id,
      ru: attendanceKind.nameRu,
      en: attendanceKind.nameEn,
      format: attendanceKind.format,
    })
    .from(attendanceKind)
    .where(eq(attendanceKind.conferenceId, conferenceId))
    .orderBy(asc(attendanceKind.sort), asc(attendanceKind.id))
}

/** Who scans are of. */
export async function namesOf(db: Db | Tx, ids: readonly string[]) {
  if (ids.length === 0)
    return new Map<string, { name: string; code: string; organisation: string }>()
  const rows = await db
    .select({
      id: registration.id,
      name: registration.name,
      code: registration.code,
      organisation: registration.organisation,
    })
    .from(registration)
    .where(among(registration.id, ids))
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

/** Attendees by ids and short codes, of whatever conference, keyed by id. */
export async function doorAttendees(
  db: Db | Tx,
  { ids, codes }: { ids: readonly string[]; codes: readonly string[] },
): Promise<DoorAttendee[]> {
  if (ids.length + codes.length === 0) return []
  return db
    .select(attendeeColumns)
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .where(
      or(
        ids.length > 0 ? among(registration.id, ids) : undefined,
        codes.length > 0 ? among(registration.code, codes) : undefined,
      ),
    )
}

/** The highest revoked issue of registrations, and since when. */
export async function revocationsOf(db: Db | Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .select({
      id: revokedTicket.registrationId,
      issue: revokedTicket.issue,
      at: revokedTicket.revokedAt,
    })
    .from(revokedTicket)
    .where(among(revokedTicket.registrationId, ids))
}
