import { carriedOver, standardQuestionnaire } from '#app/domain/clusters/monitoring/standard.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { insertRound, lastRunRound, roundOfYear } from '#db/queries/monitoring-rounds.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'

/** How far ahead of the current year a round may be opened. */
const AHEAD = 1

/**
 * Opens the round of a year. Its questionnaire is that of the last round run here, or the standard one.
 * @param deadline the last day for answers, YYYY-MM-DD
 * @throws DomainError `form.invalid` at `year` (there is a round, or it is out of reach) or `deadline`
 */
export async function openRound(
  context: Context,
  { year, deadline }: { year: number; deadline: string },
): Promise<void> {
  ask(context, 'monitoring.open-round')
  const { store, now, newId } = context
  const today = dayOf(now())
  if (year > Number(today.slice(0, 4)) + AHEAD)
    throw new DomainError('form.invalid', {}, { year: 'range' })
  if (deadline < today) throw new DomainError('form.invalid', {}, { deadline: 'past' })
  await store.transact(async (tx) => {
    if (await roundOfYear(tx, year)) throw new DomainError('form.invalid', {}, { year: 'taken' })
    const last = await lastRunRound(tx, year)
    const id = newId()
    await insertRound(tx, {
      id,
      year,
      certainty: 'certain',
      state: 'preparing',
      questionnaire: last?.questionnaire
        ? carriedOver(last.questionnaire, year)
        : standardQuestionnaire(year),
      deadline,
      openedAt: now(),
      openedBy: accountOf(context),
      version: 1,
      isDemo: false,
    })
    await audit(tx, context, {
      action: 'monitoring.opened',
      subjectKind: 'monitoring-round',
      subjectId: id,
      detail: { year },
    })
  })
}
