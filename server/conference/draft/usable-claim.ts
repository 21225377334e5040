import { DomainError } from '#app/domain/shared/errors.ts'
import { speakerByClaim } from '#db/queries/conference-speakers.ts'
import type { Db, Tx } from '#db/store.ts'
import { hashClaim } from './invite-speaker.ts'

/** The speaker of a link that still works. @throws DomainError `link.unknown`, also when used or replaced by a newer one; `link.expired` */
export async function usableClaim(db: Db | Tx, token: string, now: Date) {
  const found = await speakerByClaim(db, hashClaim(token))
  if (!found || found.speaker.accountId) throw new DomainError('link.unknown')
  if (!found.speaker.claimUntil || found.speaker.claimUntil <= now)
    throw new DomainError('link.expired')
  return found
}
