import { recipientOf } from '#db/queries/mail.ts'
import { attendanceOf } from '#db/queries/conference-agenda.ts'
import type { Db, Tx } from '#db/store.ts'

/** Whether somebody may take seats: only who is confirmed and comes in person. */
export type Attendance = 'confirmed' | 'online' | 'unconfirmed' | 'none'

/** The registration a person's seats hang on, and whether it allows any. */
export async function attendance(
  db: Db | Tx,
  conferenceId: string,
  accountId: string,
): Promise<{ attendance: Attendance; registrationId: string | null }> {
  const person = await recipientOf(db, accountId)
  const found = person && (await attendanceOf(db, conferenceId, { accountId, email: person.email }))
  if (!found) return { attendance: 'none', registrationId: null }
  const { id: registrationId, state, format } = found
  if (state === 'confirmed')
    return { attendance: format === 'online' ? 'online' : 'confirmed', registrationId }
  const over = state === 'cancelled' || state === 'declined' || state === 'expired'
  return { attendance: over ? 'none' : 'unconfirmed', registrationId }
}
