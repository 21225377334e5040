import type { RoundState } from '#app/domain/clusters/monitoring/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { roundOfYear, type RoundRow } from '#db/queries/monitoring-rounds.ts'
import type { Db, Tx } from '#db/store.ts'

/** A round that is or was run here. */
export type OwnRound = RoundRow & {
  state: RoundState
  questionnaire: NonNullable<RoundRow['questionnaire']>
  version: number
}

/**
 * The round of a year, if it is run here.
 * @throws DomainError `not-found` where there is none, or only one printed by a source
 */
export async function ownRound(db: Db | Tx, year: number): Promise<OwnRound> {
  const round = Number.isInteger(year) ? await roundOfYear(db, year) : undefined
  if (!round?.state || !round.questionnaire) throw new DomainError('not-found')
  return {
    ...round,
    state: round.state,
    questionnaire: round.questionnaire,
    version: round.version ?? 0,
  }
}

/**
 * The same, to be changed.
 * @throws DomainError `monitoring.published` for a round that no longer changes
 */
export async function unpublishedRound(tx: Tx, year: number): Promise<OwnRound> {
  const round = await ownRound(tx, year)
  if (round.state === 'published') throw new DomainError('monitoring.published')
  return round
}
