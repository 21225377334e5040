import { eq, inArray, or } from 'drizzle-orm'
import {
  account,
  checkRequest,
  criterionCheck,
  criterionClaim,
  readinessFigures,
} from '../schema/index.ts'
import type { Tx } from '../store.ts'

/**
 * Takes out what was shown, checked and stated for demonstration, and what anybody did with a demo account.
 * @returns the clusters it concerned
 */
export async function removeDemoChecks(tx: Tx): Promise<string[]> {
  const demoPeople = tx.select({ id: account.id }).from(account).where(eq(account.isDemo, true))
  const gone = [
    await tx
      .delete(criterionCheck)
      .where(or(eq(criterionCheck.isDemo, true), inArray(criterionCheck.checkedBy, demoPeople)))
      .returning({ id: criterionCheck.clusterId }),
    await tx
      .delete(criterionClaim)
      .where(or(eq(criterionClaim.isDemo, true), inArray(criterionClaim.claimedBy, demoPeople)))
      .returning({ id: criterionClaim.clusterId }),
    await tx
      .delete(checkRequest)
      .where(or(eq(checkRequest.isDemo, true), inArray(checkRequest.requestedBy, demoPeople)))
      .returning({ id: checkRequest.clusterId }),
    await tx
      .delete(readinessFigures)
      .where(or(eq(readinessFigures.isDemo, true), inArray(readinessFigures.savedBy, demoPeople)))
      .returning({ id: readinessFigures.clusterId }),
  ]
  return [...new Set(gone.flat().map(({ id }) => id))]
}
