import { and, asc, count, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { AttendeeFilter } from '#app/domain/conference/desk/attendees.ts'
import {
  account,
  attendanceKind,
  mailing,
  mailingOptOut,
  mailMessage,
  registration,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { attendeesWhere } from './conference-attendees.ts'

export type Mailing = typeof mailing.$inferSelect

export async function insertMailing(tx: Tx, row: Mailing): Promise<void> {
  await tx.insert(mailing).values(row)
}

export async function mailingById(
  db: Db | Tx,
  conferenceId: string,
  id: string,
): Promise<Mailing | undefined> {
  const [row] = await db
    .select()
    .from(mailing)
    .where(and(eq(mailing.id, id), eq(mailing.conferenceId, conferenceId)))
  return row
}

/** Without the conference: for jobs. */
export async function anyMailing(db: Db | Tx, id: string): Promise<Mailing | undefined> {
  const [row] = await db.select().from(mailing).where(eq(mailing.id, id))
  return row
}

export async function updateMailing(tx: Tx, id: string, set: Partial<Mailing>): Promise<void> {
  await tx.update(mailing).set(set).where(eq(mailing.id, id))
}

export async function deleteMailing(tx: Tx, id: string): Promise<void> {
  await tx.delete(mailing).where(eq(mailing.id, id))
}

/** The mailings of a conference, the latest first, with who wrote them. */
export async function mailingsOf(db: Db | Tx, conferenceId: string) {
  return db
    .select({ mailing, writtenBy: account.name })
    .from(mailing)
    .leftJoin(account, eq(account.id, mailing.writtenBy))
    .where(eq(mailing.conferenceId, conferenceId))
    .orderBy(desc(mailing.createdAt), desc(mailing.id))
}

/** Reminders that wait for their time, of all conferences. */
export async function scheduledMailings(db: Db | Tx): Promise<Mailing[]> {
  return db
    .select()
    .from(mailing)
    .where(eq(mailing.state, 'scheduled'))
    .orderBy(asc(mailing.createdAt), asc(mailing.id))
}

const addressees = (db: Db | Tx, conferenceId: string, filter: AttendeeFilter) =>
  and(attendeesWhere(db, conferenceId, filter), sql`${registration.email} <> ''`)

/** Registrations a letter goes to, by id, beyond one; those without an address are left out. */
export async function recipientsAfter(
  db: Db | Tx,
  conferenceId: string,
  filter: AttendeeFilter,
  after: string,
  limit: number,
) {
  return db
    .select({ row: registration, kindRu: attendanceKind.nameRu, kindEn: attendanceKind.nameEn })
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .where(and(addressees(db, conferenceId, filter), gt(registration.id, after)))
    .orderBy(asc(registration.id))
    .limit(limit)
}
export type Recipient = Awaited<ReturnType<typeof recipientsAfter>>[number]

/** The nth registration a letter goes to, for its preview. */
export async function nthRecipient(
  db: Db | Tx,
  conferenceId: string,
  filter: AttendeeFilter,
  n: number,
): Promise<Recipient | undefined> {
  const [found] = await db
    .select({ row: registration, kindRu: attendanceKind.nameRu, kindEn: attendanceKind.nameEn })
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .where(addressees(db, conferenceId, filter))
    .orderBy(asc(registration.id))
    .limit(1)
    .offset(n)
  return found
}

export async function countRecipients(
  db: Db | Tx,
  conferenceId: string,
  filter: AttendeeFilter,
): Promise<number> {
  return db.$count(registration, addressees(db, conferenceId, filter))
}

/** Those of some folded addresses that wish no news. */
export async function optedOut(db: Db | Tx, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set()
  const rows = await db
    .select({ email: mailingOptOut.email })
    .from(mailingOptOut)
    .where(inArray(mailingOptOut.email, [...emails]))
  return new Set(rows.map(({ email }) => email))
}

/** Notes that an address wishes no news. Twice is once. */
export async function insertOptOut(tx: Tx, email: string, at: Date): Promise<void> {
  await tx.insert(mailingOptOut).values({ email, at }).onConflictDoNothing()
}

export async function deleteOptOut(tx: Tx, email: string): Promise<void> {
  await tx.delete(mailingOptOut).where(eq(mailingOptOut.email, email))
}

/** What became of a mailing's letters, by state; letters are forgotten with time. */
export async function lettersOfMailing(db: Db | Tx, id: string) {
  return db
    .select({ state: mailMessage.state, n: count() })
    .from(mailMessage)
    .where(sql`${mailMessage.key} LIKE ${`mailing:${id}:%`}`)
    .groupBy(mailMessage.state)
}
