import { and, asc, count, eq, inArray, isNotNull, lte, or, sql } from 'drizzle-orm'
import { placeTakingStates, type RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { dialect } from '../dialect.ts'
import { runSql, selectSql } from '../raw.ts'
import {
  quota,
  quotaKind,
  registration,
  registrationChoice,
  registrationEvent,
  type registrationGroup,
  registrationLock,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { insertBulk } from '../bulk.ts'
import { insertAll } from '../insert.ts'

export type Registration = typeof registration.$inferSelect
export type RegistrationGroup = typeof registrationGroup.$inferSelect
export type RegistrationEvent = typeof registrationEvent.$inferSelect

/**
 * Lets one transaction at a time give out places. SQLite's transactions do so by themselves; PostgreSQL takes this lock
 * before the transaction's snapshot, so that it must be the first statement.
 */
export async function lockRegistrations(tx: Tx): Promise<void> {
  if (dialect === 'postgres')
    await runSql(tx, sql`LOCK TABLE ${registrationLock} IN EXCLUSIVE MODE`)
}

/** States that keep a registration's address from being registered again. */
export const liveStates = [...placeTakingStates, 'waiting'] as const satisfies RegistrationState[]

export async function registrationById(
  db: Db | Tx,
  conferenceId: string,
  id: string,
): Promise<Registration | undefined> {
  const [row] = await db
    .select()
    .from(registration)
    .where(and(eq(registration.id, id), eq(registration.conferenceId, conferenceId)))
  return row
}

export async function registrationByCode(
  db: Db | Tx,
  code: string,
): Promise<Registration | undefined> {
  const [row] = await db.select().from(registration).where(eq(registration.code, code))
  return row
}

/** The live registration of an address. */
export async function registrationByEmail(
  db: Db | Tx,
  conferenceId: string,
  emailKey: string,
): Promise<Registration | undefined> {
  const [row] = await db
    .select()
    .from(registration)
    .where(and(eq(registration.conferenceId, conferenceId), eq(registration.emailKey, emailKey)))
  return row
}

/** Registrations of an account: its own, and those of its confirmed address; the live ones first, then the newest. */
export async function registrationsOfAccount(
  db: Db | Tx,
  accountId: string,
  emailKey: string,
  conferenceId?: string,
): Promise<Registration[]> {
  const rows = await db
    .select()
    .from(registration)
    .where(
      and(
        conferenceId === undefined ? undefined : eq(registration.conferenceId, conferenceId),
        or(eq(registration.accountId, accountId), eq(registration.emailKey, emailKey)),
      ),
    )
    .orderBy(asc(registration.createdAt), asc(registration.id))
  const live = (row: Registration) => (liveStates as readonly string[]).includes(row.state)
  return rows.toReversed().toSorted((a, b) => Number(live(b)) - Number(live(a)))
}

export async function insertRegistrations(tx: Tx, rows: readonly Registration[]): Promise<void> {
  await insertBulk(tx, registration, rows)
}

export async function updateRegistration(
  tx: Tx,
  id: string,
  set: Partial<Registration>,
): Promise<void> {
  await tx.update(registration).set(set).where(eq(registration.id, id))
}

export async function insertRegistrationEvents(
  tx: Tx,
  rows: readonly RegistrationEvent[],
): Promise<void> {
  await insertBulk(tx, registrationEvent, rows)
}

/** What happened to a registration, oldest first. */
export async function registrationEvents(
  db: Db | Tx,
  registrationId: string,
): Promise<RegistrationEvent[]> {
  return db
    .select()
    .from(registrationEvent)
    .where(eq(registrationEvent.registrationId, registrationId))
    .orderBy(asc(registrationEvent.at), asc(registrationEvent.id))
}

/** Which options somebody chose, in place of what they chose before. */
export async function replaceChoices(
  tx: Tx,
  registrationId: string,
  choices: readonly { fieldId: string; optionId: string }[],
): Promise<void> {
  await tx.delete(registrationChoice).where(eq(registrationChoice.registrationId, registrationId))
  await insertAll(
    tx,
    registrationChoice,
    choices.map((choice) => ({ registrationId, ...choice })),
  )
}

// What follows is asked for every attempt to register, in the lock: written by hand, for the builder would cost more
// than the queries.

/** Whether an address has a live registration. */
export async function emailIsTaken(
  db: Db | Tx,
  conferenceId: string,
  emailKey: string,
): Promise<boolean> {
  const rows = await selectSql(
    db,
    sql`SELECT 1 FROM ${registration} WHERE conference_id = ${conferenceId} AND email_key = ${emailKey}`,
  )
  return rows.length > 0
}

/** The quotas of a conference, with the kinds each covers. */
export async function readQuotas(
  db: Db | Tx,
  conferenceId: string,
): Promise<{ id: string; size: number | null; kindId: string | null }[]> {
  const rows = await selectSql<[string, number | null, string | null]>(
    db,
    sql`SELECT q.id, q.size, k.kind_id FROM ${quota} q LEFT JOIN ${quotaKind} k ON k.quota_id = q.id WHERE q.conference_id = ${conferenceId} ORDER BY q.id, k.kind_id`,
  )
  return rows.map(([id, size, kindId]) => ({ id, size, kindId }))
}

const LIVE = sql.join(
  liveStates.map((state) => sql`${state}`),
  sql`, `,
)

/** How many live registrations each kind of attendance has, by state: answered from an index. */
export async function countByKind(
  db: Db | Tx,
  conferenceId: string,
): Promise<{ kindId: string; state: RegistrationState; n: number }[]> {
  const rows = await selectSql<[string, RegistrationState, number | string]>(
    db,
    sql`SELECT kind_id, state, count(*) FROM ${registration} WHERE conference_id = ${conferenceId} AND state IN (${LIVE}) GROUP BY state, kind_id`,
  )
  return rows.map(([kindId, state, n]) => ({ kindId, state, n: Number(n) }))
}

/** How many registrations that take places chose each option of the questions. */
export async function countChoices(
  db: Db | Tx,
  fieldIds: readonly string[],
): Promise<{ fieldId: string; optionId: string; n: number }[]> {
  if (fieldIds.length === 0) return []
  return db
    .select({
      fieldId: registrationChoice.fieldId,
      optionId: registrationChoice.optionId,
      n: count(),
    })
    .from(registrationChoice)
    .innerJoin(registration, eq(registration.id, registrationChoice.registrationId))
    .where(
      and(
        inArray(registrationChoice.fieldId, [...fieldIds]),
        inArray(registration.state, [...placeTakingStates]),
      ),
    )
    .groupBy(registrationChoice.fieldId, registrationChoice.optionId)
}

/** Who waits, in the order of the list; those with an offer keep their turn and are among them. */
export async function waitingList(db: Db | Tx, conferenceId: string): Promise<Registration[]> {
  return db
    .select()
    .from(registration)
    .where(and(eq(registration.conferenceId, conferenceId), isNotNull(registration.waitingSince)))
    .orderBy(asc(registration.waitingSince), asc(registration.id))
}

/** Offers nobody took in time. */
export async function overdueOffers(
  db: Db | Tx,
  conferenceId: string,
  now: Date,
): Promise<Registration[]> {
  return db
    .select()
    .from(registration)
    .where(
      and(
        eq(registration.conferenceId, conferenceId),
        eq(registration.state, 'offered'),
        lte(registration.offeredUntil, now),
      ),
    )
    .orderBy(asc(registration.waitingSince), asc(registration.id))
}

/** Conferences where somebody waits or has an offer. */
export async function conferencesWithWaiting(db: Db | Tx): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: registration.conferenceId })
    .from(registration)
    .where(isNotNull(registration.waitingSince))
    .orderBy(registration.conferenceId)
  return rows.map(({ id }) => id)
}

/** Live registrations made with an access code. */
export async function countCodeUses(db: Db | Tx, codeId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(registration)
    .where(and(eq(registration.accessCodeId, codeId), inArray(registration.state, [...liveStates])))
  return row?.n ?? 0
}
