import { and, asc, count, countDistinct, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import { scanResults, passes } from '#app/domain/conference/check-in/vocabulary.ts'
import { among } from '../among.ts'
import { insertAll } from '../insert.ts'
import { attendanceKind, registration, scan } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type ScanRow = typeof scan.$inferSelect

const PASSING = scanResults.filter(passes)

/** Somebody passed, and nobody took it back. */
export const passed = and(inArray(scan.result, PASSING), isNull(scan.undoneAt))

/** What a device handed in before. */
export async function scanByNonce(
  db: Db | Tx,
  deviceId: string,
  nonce: string,
): Promise<ScanRow | undefined> {
  const [row] = await db
    .select()
    .from(scan)
    .where(and(eq(scan.deviceId, deviceId), eq(scan.nonce, nonce)))
  return row
}

/** The last pass of each of some people on a day. */
export async function lastMoves(
  db: Db | Tx,
  registrationIds: readonly string[],
  day: string,
): Promise<Map<string, ScanRow>> {
  if (registrationIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(scan)
    .where(and(among(scan.registrationId, registrationIds), eq(scan.day, day), passed))
    .orderBy(asc(scan.at), asc(scan.id))
  return new Map(rows.map((row) => [row.registrationId!, row]))
}

/** Passes of one day, or what was handed in or taken back since an instant; in the order they happened. */
export async function doorMoves(
  db: Db | Tx,
  conferenceId: string,
  day: string,
  since: Date | null,
): Promise<ScanRow[]> {
  return db
    .select()
    .from(scan)
    .where(
      and(
        eq(scan.conferenceId, conferenceId),
        eq(scan.day, day),
        inArray(scan.result, PASSING),
        since
          ? sql`(${gte(scan.receivedAt, since)} or ${gte(scan.undoneAt, since)})`
          : isNull(scan.undoneAt),
      ),
    )
    .orderBy(asc(scan.at), asc(scan.id))
}

export async function insertScans(
  tx: Tx,
  rows: readonly (typeof scan.$inferInsert)[],
): Promise<void> {
  await insertAll(tx, scan, rows)
}

/** Takes a scan back; one taken back before stays as it is. */
export async function undoScanRow(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .update(scan)
    .set({ undoneAt: at })
    .where(and(eq(scan.id, id), isNull(scan.undoneAt)))
}

/** Corrects what a gate said, where it did not hear the portal's answer. */
export async function amendScan(
  tx: Tx,
  id: string,
  { result, judged, offline }: Pick<ScanRow, 'result' | 'judged' | 'offline'>,
): Promise<void> {
  await tx.update(scan).set({ result, judged, offline }).where(eq(scan.id, id))
}

/** Every scan of a conference, in the order they happened. */
export async function scansOf(db: Db | Tx, conferenceId: string): Promise<ScanRow[]> {
  return db
    .select()
    .from(scan)
    .where(eq(scan.conferenceId, conferenceId))
    .orderBy(asc(scan.at), asc(scan.id))
}

/** People let in at each gate of a conference, each counted once a gate; `day`: of that day only. */
export async function cameByGate(
  db: Db | Tx,
  conferenceId: string,
  day?: string,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ gateId: scan.gateId, n: countDistinct(scan.registrationId) })
    .from(scan)
    .where(
      and(
        eq(scan.conferenceId, conferenceId),
        eq(scan.action, 'in'),
        day ? eq(scan.day, day) : undefined,
        passed,
      ),
    )
    .groupBy(scan.gateId)
  return new Map(rows.map(({ gateId, n }) => [gateId, Number(n)]))
}

/** How many people ever came, and how many are inside on a day. */
export async function countDoor(
  db: Db | Tx,
  conferenceId: string,
  day: string,
): Promise<{ came: number; cameToday: number; inside: number; expected: number }> {
  const entered = and(eq(scan.conferenceId, conferenceId), eq(scan.action, 'in'), passed)
  const moves = db
    .select({
      registrationId: scan.registrationId,
      came: sql`max(case when ${scan.action} = 'in' then ${scan.at} end)`.as('came'),
      gone: sql`max(case when ${scan.action} = 'out' then ${scan.at} end)`.as('gone'),
    })
    .from(scan)
    .where(and(eq(scan.conferenceId, conferenceId), eq(scan.day, day), passed))
    .groupBy(scan.registrationId)
    .as('moves')
  const [[ever], [today], [inside], [expected]] = await Promise.all([
    db
      .select({ n: countDistinct(scan.registrationId) })
      .from(scan)
      .where(entered),
    db
      .select({ n: countDistinct(scan.registrationId) })
      .from(scan)
      .where(and(entered, eq(scan.day, day))),
    db
      .select({ n: count() })
      .from(moves)
      .where(
        sql`${moves.came} is not null and (${moves.gone} is null or ${moves.came} > ${moves.gone})`,
      ),
    db
      .select({ n: count() })
      .from(registration)
      .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
      .where(
        and(
          eq(registration.conferenceId, conferenceId),
          eq(registration.state, 'confirmed'),
          eq(attendanceKind.format, 'in_person'),
        ),
      ),
  ])
  return {
    came: Number(ever?.n ?? 0),
    cameToday: Number(today?.n ?? 0),
    inside: Number(inside?.n ?? 0),
    expected: Number(expected?.n ?? 0),
  }
}

/** When people first came, by registration: of some, or of all who did. */
export async function firstEntries(
  db: Db | Tx,
  conferenceId: string,
  ids?: readonly string[],
): Promise<Map<string, { at: Date; days: number }>> {
  if (ids?.length === 0) return new Map()
  const rows = await db
    .select({
      id: scan.registrationId,
      at: sql<Date>`min(${scan.at})`.mapWith(scan.at),
      days: countDistinct(scan.day),
    })
    .from(scan)
    .where(
      and(
        eq(scan.conferenceId, conferenceId),
        eq(scan.action, 'in'),
        passed,
        ids ? among(scan.registrationId, ids) : undefined,
      ),
    )
    .groupBy(scan.registrationId)
  return new Map(
    rows.flatMap(({ id, at, days }) => (id ? [[id, { at, days: Number(days) }] as const] : [])),
  )
}

/** What a device handed in before, of these. */
export async function scansByNonce(
  db: Db | Tx,
  deviceId: string,
  nonces: readonly string[],
): Promise<ScanRow[]> {
  if (nonces.length === 0) return []
  return db
    .select()
    .from(scan)
    .where(and(eq(scan.deviceId, deviceId), among(scan.nonce, nonces)))
}

/** Moves of some people on some days, oldest first. */
export async function movesOfPeople(
  db: Db | Tx,
  ids: readonly string[],
  days: readonly string[],
): Promise<ScanRow[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(scan)
    .where(and(among(scan.registrationId, ids), inArray(scan.day, [...days]), passed))
    .orderBy(asc(scan.at), asc(scan.id))
}
