import { asc, eq } from 'drizzle-orm'
import { conference, registration, scan } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** Scans of an account's own registrations, for its archive. */
export async function scansOfAccount(db: Db | Tx, accountId: string) {
  return db
    .select({
      conference: conference.titleRu,
      at: scan.at,
      action: scan.action,
      result: scan.result,
      undoneAt: scan.undoneAt,
    })
    .from(scan)
    .innerJoin(registration, eq(registration.id, scan.registrationId))
    .innerJoin(conference, eq(conference.id, scan.conferenceId))
    .where(eq(registration.accountId, accountId))
    .orderBy(asc(scan.at), asc(scan.id))
}
