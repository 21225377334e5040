import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { attendanceKind, registration, revokedTicket, ticketKey } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type TicketKeyRow = typeof ticketKey.$inferSelect

/** The key that signs a conference's tickets now, with its private half. */
export async function ticketKeyInForce(
  db: Db | Tx,
  conferenceId: string,
): Promise<TicketKeyRow | undefined> {
  const [row] = await db
    .select()
    .from(ticketKey)
    .where(and(eq(ticketKey.conferenceId, conferenceId), isNull(ticketKey.retiredAt)))
    .orderBy(desc(ticketKey.createdAt), desc(ticketKey.id))
    .limit(1)
  return row
}

export type PublicTicketKey = Omit<TicketKeyRow, 'privateKey'>

/** Keys without their private half, youngest first: of one conference, or of all. */
export async function readTicketKeys(
  db: Db | Tx,
  conferenceId?: string,
): Promise<PublicTicketKey[]> {
  return db
    .select({
      id: ticketKey.id,
      conferenceId: ticketKey.conferenceId,
      publicKey: ticketKey.publicKey,
      createdAt: ticketKey.createdAt,
      retiredAt: ticketKey.retiredAt,
      withdrawnAt: ticketKey.withdrawnAt,
    })
    .from(ticketKey)
    .where(conferenceId === undefined ? undefined : eq(ticketKey.conferenceId, conferenceId))
    .orderBy(desc(ticketKey.createdAt), desc(ticketKey.id))
}

export async function addTicketKey(
  tx: Tx,
  key: Pick<TicketKeyRow, 'id' | 'conferenceId' | 'publicKey' | 'privateKey' | 'createdAt'>,
): Promise<void> {
  await tx.insert(ticketKey).values({ ...key, retiredAt: null, withdrawnAt: null })
}

/** Ends a key's service and erases its private half; withdrawn, it proves nothing from then on. */
export async function retireTicketKey(
  tx: Tx,
  id: string,
  at: Date,
  withdrawn: boolean,
): Promise<void> {
  await tx
    .update(ticketKey)
    .set({ privateKey: null, retiredAt: at, ...(withdrawn && { withdrawnAt: at }) })
    .where(eq(ticketKey.id, id))
}

/** The highest issue revoked of each of these registrations; those of which none was are left out. */
export async function revokedIssues(
  db: Db | Tx,
  registrationIds: readonly string[],
): Promise<Map<string, number>> {
  if (registrationIds.length === 0) return new Map()
  const rows = await db
    .select({ id: revokedTicket.registrationId, issue: revokedTicket.issue })
    .from(revokedTicket)
    .where(inArray(revokedTicket.registrationId, [...registrationIds]))
  return new Map(rows.map(({ id, issue }) => [id, issue]))
}

export type RevokedTicket = typeof revokedTicket.$inferSelect

/** All revoked tickets of a conference, in the order of their revocation: what a gate takes along. */
export async function readRevokedTickets(
  db: Db | Tx,
  conferenceId: string,
): Promise<RevokedTicket[]> {
  return db
    .select()
    .from(revokedTicket)
    .where(eq(revokedTicket.conferenceId, conferenceId))
    .orderBy(asc(revokedTicket.revokedAt), asc(revokedTicket.registrationId))
}

/** Revokes every ticket of a registration up to `issue`. */
export async function writeRevokedTicket(tx: Tx, row: RevokedTicket): Promise<void> {
  const { issue, revokedAt } = row
  await tx
    .insert(revokedTicket)
    .values(row)
    .onConflictDoUpdate({ target: revokedTicket.registrationId, set: { issue, revokedAt } })
}

/** The registration of an account that a ticket may be for: the confirmed one first, then the youngest. */
export async function registrationOfAccount(
  db: Db | Tx,
  conferenceId: string,
  accountId: string,
): Promise<typeof registration.$inferSelect | undefined> {
  const rows = await db
    .select()
    .from(registration)
    .where(and(eq(registration.conferenceId, conferenceId), eq(registration.accountId, accountId)))
    .orderBy(desc(registration.createdAt), desc(registration.id))
  return rows.find(({ state }) => state === 'confirmed') ?? rows[0]
}

/** A kind of attendance; undefined where there is none. */
export async function attendanceKindById(
  db: Db | Tx,
  id: string,
): Promise<typeof attendanceKind.$inferSelect | undefined> {
  const [row] = await db.select().from(attendanceKind).where(eq(attendanceKind.id, id))
  return row
}

/** Whether a registration of a conference is confirmed. */
export async function isConfirmed(db: Db | Tx, conferenceId: string, id: string): Promise<boolean> {
  const [row] = await db
    .select({ state: registration.state })
    .from(registration)
    .where(and(eq(registration.conferenceId, conferenceId), eq(registration.id, id)))
  return row?.state === 'confirmed'
}
