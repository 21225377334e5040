import { and, asc, count, eq, inArray, isNotNull, isNull, lte, min, ne, or } from 'drizzle-orm'
import { fold } from '#app/domain/shared/text.ts'
import { among } from '../among.ts'
import {
  account,
  agendaFeed,
  agendaStar,
  attendanceKind,
  registration,
  releaseNotice,
  sessionSeat,
  speaker,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type SeatRow = typeof sessionSeat.$inferSelect

/** The ids of the sessions somebody starred at a conference, with the moment they did. */
export async function starsOf(db: Db | Tx, accountId: string, conferenceId: string) {
  return db
    .select({ sessionId: agendaStar.sessionId, starredAt: agendaStar.starredAt })
    .from(agendaStar)
    .where(and(eq(agendaStar.accountId, accountId), eq(agendaStar.conferenceId, conferenceId)))
    .orderBy(asc(agendaStar.sessionId))
}

/** Adds stars; those there already stay as old as they are. */
export async function insertStars(
  tx: Tx,
  rows: readonly (typeof agendaStar.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insert(agendaStar)
      .values([...rows])
      .onConflictDoNothing()
}

export async function deleteStars(
  tx: Tx,
  accountId: string,
  sessionIds: readonly string[],
): Promise<void> {
  await tx
    .delete(agendaStar)
    .where(and(eq(agendaStar.accountId, accountId), inArray(agendaStar.sessionId, [...sessionIds])))
}

/**
 * Somebody's seats and places in lines at a conference; also those an organiser gave to their registration before they
 * had an account.
 */
export async function seatsOf(
  db: Db | Tx,
  accountId: string,
  conferenceId: string,
): Promise<SeatRow[]> {
  const own = db
    .select({ id: registration.id })
    .from(registration)
    .innerJoin(account, eq(account.id, accountId))
    .where(
      and(
        eq(registration.conferenceId, conferenceId),
        or(
          eq(registration.accountId, accountId),
          and(isNull(registration.accountId), eq(registration.emailKey, account.emailFolded)),
        ),
      ),
    )
  return db
    .select()
    .from(sessionSeat)
    .where(
      and(
        eq(sessionSeat.conferenceId, conferenceId),
        or(
          eq(sessionSeat.accountId, accountId),
          and(isNull(sessionSeat.accountId), inArray(sessionSeat.registrationId, own)),
        ),
      ),
    )
    .orderBy(asc(sessionSeat.since), asc(sessionSeat.id))
}

export async function seatsOfRegistration(db: Db | Tx, registrationId: string): Promise<SeatRow[]> {
  return db
    .select()
    .from(sessionSeat)
    .where(eq(sessionSeat.registrationId, registrationId))
    .orderBy(asc(sessionSeat.sessionId))
}

/** The seat or the place in the line a registration has in a session. */
export async function seatOf(
  db: Db | Tx,
  sessionId: string,
  registrationId: string,
): Promise<SeatRow | undefined> {
  const [row] = await db
    .select()
    .from(sessionSeat)
    .where(
      and(eq(sessionSeat.sessionId, sessionId), eq(sessionSeat.registrationId, registrationId)),
    )
  return row
}

export async function insertSeat(tx: Tx, row: SeatRow): Promise<void> {
  await tx.insert(sessionSeat).values(row)
}

/** Whoever stands in a line gets a seat. */
export async function seatDown(tx: Tx, id: string, since: Date): Promise<void> {
  await tx.update(sessionSeat).set({ state: 'taken', since }).where(eq(sessionSeat.id, id))
}

export async function deleteSeats(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(sessionSeat).where(among(sessionSeat.id, ids))
}

/** Seats taken in each session of a list; sessions without any are left out. */
export async function countSeats(
  db: Db | Tx,
  sessionIds: readonly string[],
  state: SeatRow['state'] = 'taken',
): Promise<Map<string, number>> {
  if (sessionIds.length === 0) return new Map()
  const rows = await db
    .select({ sessionId: sessionSeat.sessionId, n: count() })
    .from(sessionSeat)
    .where(and(among(sessionSeat.sessionId, sessionIds), eq(sessionSeat.state, state)))
    .groupBy(sessionSeat.sessionId)
  return new Map(rows.map(({ sessionId, n }) => [sessionId, n]))
}

/** The line of a session, first come first. */
export async function lineOf(db: Db | Tx, sessionId: string): Promise<SeatRow[]> {
  return db
    .select()
    .from(sessionSeat)
    .where(and(eq(sessionSeat.sessionId, sessionId), eq(sessionSeat.state, 'waiting')))
    .orderBy(asc(sessionSeat.since), asc(sessionSeat.id))
}

/** Sessions somebody waits for, with their conference. */
export async function sessionsWaitedFor(
  db: Db | Tx,
): Promise<{ sessionId: string; conferenceId: string }[]> {
  return db
    .select({ sessionId: sessionSeat.sessionId, conferenceId: min(sessionSeat.conferenceId) })
    .from(sessionSeat)
    .where(eq(sessionSeat.state, 'waiting'))
    .groupBy(sessionSeat.sessionId)
    .orderBy(asc(sessionSeat.sessionId))
    .then((rows) => rows.map((row) => ({ ...row, conferenceId: row.conferenceId! })))
}

/**
 * The registration a person attends a conference with, in whatever state: their own, or one made for their
 * address without an account. A confirmed one first, else the latest.
 */
export async function attendanceOf(
  db: Db | Tx,
  conferenceId: string,
  person: { accountId: string; email: string },
) {
  const rows = await db
    .select({
      id: registration.id,
      state: registration.state,
      format: attendanceKind.format,
    })
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .where(
      and(
        eq(registration.conferenceId, conferenceId),
        or(
          eq(registration.accountId, person.accountId),
          and(isNull(registration.accountId), eq(registration.emailKey, fold(person.email))),
        ),
      ),
    )
    .orderBy(asc(registration.createdAt), asc(registration.id))
  return rows.find(({ state }) => state === 'confirmed') ?? rows.at(-1)
}

/** The ids under which a person speaks at a conference. */
export async function speakerIdsOf(
  db: Db | Tx,
  accountId: string,
  conferenceId: string,
): Promise<string[]> {
  const rows = await db
    .select({ id: speaker.id })
    .from(speaker)
    .where(and(eq(speaker.accountId, accountId), eq(speaker.conferenceId, conferenceId)))
    .orderBy(asc(speaker.id))
  return rows.map(({ id }) => id)
}

export async function feedOf(db: Db | Tx, accountId: string, conferenceId: string) {
  const [row] = await db
    .select()
    .from(agendaFeed)
    .where(and(eq(agendaFeed.accountId, accountId), eq(agendaFeed.conferenceId, conferenceId)))
  return row
}

export async function feedByToken(db: Db | Tx, token: string) {
  const [row] = await db.select().from(agendaFeed).where(eq(agendaFeed.token, token))
  return row
}

export async function insertFeed(tx: Tx, row: typeof agendaFeed.$inferInsert): Promise<void> {
  await tx.insert(agendaFeed).values(row)
}

export async function deleteFeed(tx: Tx, accountId: string, conferenceId: string): Promise<void> {
  await tx
    .delete(agendaFeed)
    .where(and(eq(agendaFeed.accountId, accountId), eq(agendaFeed.conferenceId, conferenceId)))
}

/** Puts off telling people of releases: the first one's predecessor stays what they know. */
export async function postponeNotice(
  tx: Tx,
  row: { conferenceId: string; baseNumber: number; dueAt: Date },
): Promise<void> {
  await tx
    .insert(releaseNotice)
    .values(row)
    .onConflictDoUpdate({ target: releaseNotice.conferenceId, set: { dueAt: row.dueAt } })
}

export async function dueNotices(db: Db | Tx, now: Date) {
  return db
    .select()
    .from(releaseNotice)
    .where(lte(releaseNotice.dueAt, now))
    .orderBy(asc(releaseNotice.conferenceId))
}

/** Takes a notice that is due to send it. @returns undefined where it was put off or taken meanwhile */
export async function takeNotice(tx: Tx, conferenceId: string, now: Date) {
  const [row] = await tx
    .delete(releaseNotice)
    .where(and(eq(releaseNotice.conferenceId, conferenceId), lte(releaseNotice.dueAt, now)))
    .returning()
  return row
}

/** Who has any of the sessions in their agenda, by star, seat or line, and since when; by person. */
export async function holdersOf(
  db: Db | Tx,
  sessionIds: readonly string[],
): Promise<{ accountId: string; sessionId: string; since: Date }[]> {
  if (sessionIds.length === 0) return []
  const stars = await db
    .select({
      accountId: agendaStar.accountId,
      sessionId: agendaStar.sessionId,
      since: agendaStar.starredAt,
    })
    .from(agendaStar)
    .where(among(agendaStar.sessionId, sessionIds))
  const seats = await db
    .select({
      accountId: sessionSeat.accountId,
      sessionId: sessionSeat.sessionId,
      since: sessionSeat.since,
    })
    .from(sessionSeat)
    .where(and(among(sessionSeat.sessionId, sessionIds), isNotNull(sessionSeat.accountId)))
  return [...stars, ...seats.map((seat) => ({ ...seat, accountId: seat.accountId! }))]
}

/** The accounts of speakers, by the speaker's id. */
export async function accountsOfSpeakers(
  db: Db | Tx,
  conferenceId: string,
): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: speaker.id, accountId: speaker.accountId })
    .from(speaker)
    .where(and(eq(speaker.conferenceId, conferenceId), ne(speaker.accountId, '')))
  return new Map(rows.map(({ id, accountId }) => [id, accountId!]))
}
