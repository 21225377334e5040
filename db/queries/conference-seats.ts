import { asc, eq } from 'drizzle-orm'
import { fold } from '#app/domain/shared/text.ts'
import { account, attendanceKind, registration, sessionSeat } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** Who sits in a session and who waits for a seat, each with their registration, in the order they came. */
export async function seatedIn(db: Db | Tx, sessionId: string) {
  return db
    .select({
      state: sessionSeat.state,
      since: sessionSeat.since,
      registrationId: registration.id,
      code: registration.code,
      name: registration.name,
      email: registration.email,
      organisation: registration.organisation,
      position: registration.position,
      kindRu: attendanceKind.nameRu,
      kindEn: attendanceKind.nameEn,
    })
    .from(sessionSeat)
    .innerJoin(registration, eq(registration.id, sessionSeat.registrationId))
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .where(eq(sessionSeat.sessionId, sessionId))
    .orderBy(asc(sessionSeat.since), asc(sessionSeat.id))
}

/** The account an attendee has without having registered with it; null: none. */
export async function accountOfAddress(db: Db | Tx, email: string): Promise<string | null> {
  if (email === '') return null
  const [row] = await db
    .select({ id: account.id })
    .from(account)
    .where(eq(account.emailFolded, fold(email)))
  return row?.id ?? null
}

/** A registration with the form of attendance it is for. */
export async function attendingOf(db: Db | Tx, conferenceId: string, id: string) {
  const [row] = await db
    .select({ row: registration, format: attendanceKind.format })
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .where(eq(registration.id, id))
  return row?.row.conferenceId === conferenceId ? row : undefined
}
