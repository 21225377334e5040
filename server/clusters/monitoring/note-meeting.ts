import type { MeetingKind } from '#app/domain/clusters/monitoring/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { objectOf } from '#db/queries/monitoring-rounds.ts'
import { insertMeeting, meetingsOf } from '#db/queries/monitoring-work.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

export type NewMeeting = {
  year: number
  /** Null: about the round as a whole. */
  objectId: string | null
  kind: MeetingKind
  /** YYYY-MM-DD */
  heldOn: string
  present: string
  summary: string
}

/**
 * Writes down a meeting or an interview. A double click makes one.
 * @throws DomainError `not-found` for an object of another round
 */
export async function noteMeeting(
  context: Context,
  { year, objectId, ...meeting }: NewMeeting,
): Promise<void> {
  ask(context, 'monitoring.examine')
  const { store, now, newId } = context
  await store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    if (objectId !== null && !(await objectOf(tx, round.id, objectId)))
      throw new DomainError('not-found')
    const same = (await meetingsOf(tx, round.id, objectId ?? undefined)).some(
      (one) =>
        one.objectId === objectId &&
        one.heldOn === meeting.heldOn &&
        one.present === meeting.present &&
        one.summary === meeting.summary,
    )
    if (same) return
    await insertMeeting(tx, {
      id: newId(),
      roundId: round.id,
      objectId,
      ...meeting,
      writtenBy: accountOf(context),
      createdAt: now(),
    })
  })
}
