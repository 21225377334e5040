import type { ReleaseBody, ReleasedSession } from '#app/domain/conference/release.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Db, Tx } from '#db/store.ts'
import { releaseInForce } from '../release-in-force.ts'

/** The programme in force with one of its sessions. @throws DomainError `not-found` */
export async function sessionInForce(
  db: Db | Tx,
  conferenceId: string,
  code: string,
): Promise<{ body: ReleaseBody; session: ReleasedSession }> {
  const body = (await releaseInForce(db, conferenceId))?.body
  const session = body?.sessions.find((one) => one.code === code)
  if (!body || !session) throw new DomainError('not-found')
  return { body, session }
}
