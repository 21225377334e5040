import { forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import {
  categoryChange,
  checkRequest,
  criterionCheck,
  criterionClaim,
  readinessFigures,
  readinessThresholds,
} from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/** What was shown and checked on the way to a category: it stays with the cluster, who did it goes. */
export const ladderData: PersonalDataPart = {
  tables: [
    'criterion_check',
    'criterion_claim',
    'check_request',
    'category_change',
    'readiness_figures',
    'readiness_thresholds',
  ],
  async export(db, accountId) {
    const checks = await personalRows(db, criterionCheck, 'checkedBy', accountId)
    const claims = await personalRows(db, criterionClaim, 'claimedBy', accountId)
    const requests = await personalRows(db, checkRequest, 'requestedBy', accountId)
    const changes = await personalRows(db, categoryChange, 'changedBy', accountId)
    const figures = await personalRows(db, readinessFigures, 'savedBy', accountId)
    const sets = await personalRows(db, readinessThresholds, 'setBy', accountId)
    return {
      checks: checks.map(({ clusterId, criterion, verdict, note, checkedAt }) => ({
        clusterId,
        criterion,
        verdict,
        note,
        checkedAt,
      })),
      shownEvidence: claims.map(({ clusterId, criterion, claimedAt }) => ({
        clusterId,
        criterion,
        claimedAt,
      })),
      checksAskedFor: requests.map(({ clusterId, note, requestedAt }) => ({
        clusterId,
        note,
        requestedAt,
      })),
      categoryChanges: changes.map(({ clusterId, fromCategory, toCategory, at }) => ({
        clusterId,
        fromCategory,
        toCategory,
        at,
      })),
      readinessFigures: figures.map(({ clusterId, savedAt }) => ({ clusterId, savedAt })),
      readinessThresholds: sets.map(({ thresholds, setAt }) => ({ thresholds, setAt })),
    }
  },
  async shred(tx, accountId) {
    await forgetPerson(tx, criterionCheck, 'checkedBy', accountId, { checkedBy: null })
    await forgetPerson(tx, criterionClaim, 'claimedBy', accountId, { claimedBy: null })
    await forgetPerson(tx, checkRequest, 'requestedBy', accountId, { requestedBy: null })
    await forgetPerson(tx, categoryChange, 'changedBy', accountId, { changedBy: null })
    await forgetPerson(tx, readinessFigures, 'savedBy', accountId, { savedBy: null })
    await forgetPerson(tx, readinessThresholds, 'setBy', accountId, { setBy: null })
  },
}
