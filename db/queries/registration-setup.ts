import { and, asc, count, eq, max } from 'drizzle-orm'
import {
  accessCode,
  accessCodeKind,
  attendanceKind,
  quota,
  quotaKind,
  registration,
  registrationChoice,
  registrationField,
  registrationSetup,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { insertAll } from '../insert.ts'

export type AttendanceKind = typeof attendanceKind.$inferSelect
export type Quota = typeof quota.$inferSelect
export type FieldRow = typeof registrationField.$inferSelect
export type AccessCode = typeof accessCode.$inferSelect
export type RegistrationSetup = typeof registrationSetup.$inferSelect

export async function readSetup(
  db: Db | Tx,
  conferenceId: string,
): Promise<RegistrationSetup | undefined> {
  const [row] = await db
    .select()
    .from(registrationSetup)
    .where(eq(registrationSetup.conferenceId, conferenceId))
  return row
}

export async function writeSetup(tx: Tx, row: RegistrationSetup): Promise<void> {
  await tx
    .insert(registrationSetup)
    .values(row)
    .onConflictDoUpdate({ target: registrationSetup.conferenceId, set: row })
}

/** Kinds of attendance, in the order the organiser gave them. */
export async function readKinds(db: Db | Tx, conferenceId: string): Promise<AttendanceKind[]> {
  return db
    .select()
    .from(attendanceKind)
    .where(eq(attendanceKind.conferenceId, conferenceId))
    .orderBy(asc(attendanceKind.sort), asc(attendanceKind.id))
}

export async function kindById(
  db: Db | Tx,
  conferenceId: string,
  id: string,
): Promise<AttendanceKind | undefined> {
  const [row] = await db
    .select()
    .from(attendanceKind)
    .where(and(eq(attendanceKind.id, id), eq(attendanceKind.conferenceId, conferenceId)))
  return row
}

export async function putKind(tx: Tx, row: AttendanceKind): Promise<void> {
  await tx
    .insert(attendanceKind)
    .values(row)
    .onConflictDoUpdate({ target: attendanceKind.id, set: row })
}

/** Registrations of a kind in whatever state: while there are any, it stays. */
export async function countOfKind(db: Db | Tx, kindId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(registration)
    .where(eq(registration.kindId, kindId))
  return row?.n ?? 0
}

export async function deleteKind(tx: Tx, id: string): Promise<void> {
  await tx.delete(attendanceKind).where(eq(attendanceKind.id, id))
}

export async function readQuotaRows(db: Db | Tx, conferenceId: string): Promise<Quota[]> {
  return db.select().from(quota).where(eq(quota.conferenceId, conferenceId)).orderBy(asc(quota.id))
}

/** Writes a quota and which kinds it covers. */
export async function putQuota(tx: Tx, row: Quota, kindIds: readonly string[]): Promise<void> {
  await tx.insert(quota).values(row).onConflictDoUpdate({ target: quota.id, set: row })
  await tx.delete(quotaKind).where(eq(quotaKind.quotaId, row.id))
  await insertAll(
    tx,
    quotaKind,
    kindIds.map((kindId) => ({ quotaId: row.id, kindId })),
  )
}

export async function deleteQuota(tx: Tx, id: string): Promise<void> {
  await tx.delete(quota).where(eq(quota.id, id))
}

/** Questions of the form in order, retired ones too. */
export async function readFields(db: Db | Tx, conferenceId: string): Promise<FieldRow[]> {
  return db
    .select()
    .from(registrationField)
    .where(eq(registrationField.conferenceId, conferenceId))
    .orderBy(asc(registrationField.sort), asc(registrationField.id))
}

export async function putField(tx: Tx, row: FieldRow): Promise<void> {
  await tx
    .insert(registrationField)
    .values(row)
    .onConflictDoUpdate({ target: registrationField.id, set: row })
}

export async function deleteField(tx: Tx, id: string): Promise<void> {
  await tx.delete(registrationField).where(eq(registrationField.id, id))
}

/** Forgets which options of a question were chosen. */
export async function deleteChoices(tx: Tx, fieldId: string): Promise<void> {
  await tx.delete(registrationChoice).where(eq(registrationChoice.fieldId, fieldId))
}

/** The number after the last one in the order of questions. */
export async function nextFieldSort(db: Db | Tx, conferenceId: string): Promise<number> {
  const [row] = await db
    .select({ last: max(registrationField.sort) })
    .from(registrationField)
    .where(eq(registrationField.conferenceId, conferenceId))
  return (row?.last ?? 0) + 1
}

/** The number after the last one in the order of kinds. */
export async function nextKindSort(db: Db | Tx, conferenceId: string): Promise<number> {
  const [row] = await db
    .select({ last: max(attendanceKind.sort) })
    .from(attendanceKind)
    .where(eq(attendanceKind.conferenceId, conferenceId))
  return (row?.last ?? 0) + 1
}

/** Access codes with the kinds each opens. */
export async function readCodes(
  db: Db | Tx,
  conferenceId: string,
): Promise<(AccessCode & { kindIds: string[] })[]> {
  const rows = await db
    .select({ code: accessCode, kindId: accessCodeKind.kindId })
    .from(accessCode)
    .leftJoin(accessCodeKind, eq(accessCodeKind.codeId, accessCode.id))
    .where(eq(accessCode.conferenceId, conferenceId))
    .orderBy(asc(accessCode.code), asc(accessCodeKind.kindId))
  const found = new Map<string, AccessCode & { kindIds: string[] }>()
  for (const { code, kindId } of rows) {
    const known = found.get(code.id) ?? { ...code, kindIds: [] }
    if (kindId !== null) known.kindIds.push(kindId)
    found.set(code.id, known)
  }
  return [...found.values()]
}

/** Writes an access code and which kinds it opens. */
export async function putCode(tx: Tx, row: AccessCode, kindIds: readonly string[]): Promise<void> {
  await tx.insert(accessCode).values(row).onConflictDoUpdate({ target: accessCode.id, set: row })
  await tx.delete(accessCodeKind).where(eq(accessCodeKind.codeId, row.id))
  await insertAll(
    tx,
    accessCodeKind,
    kindIds.map((kindId) => ({ codeId: row.id, kindId })),
  )
}

export async function deleteCode(tx: Tx, id: string): Promise<void> {
  await tx.delete(accessCode).where(eq(accessCode.id, id))
}
