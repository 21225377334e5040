import {
  changeQuestionnaire,
  faultOf,
  type QuestionFault,
  type QuestionnaireChange,
} from '#app/domain/clusters/monitoring/edit-questionnaire.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { FieldErrors } from '#app/domain/shared/form.ts'
import { updateRound } from '#db/queries/monitoring-rounds.ts'
import { ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

const faults: Record<QuestionFault, FieldErrors> = {
  options: { options: 'required' },
  rows: { rows: 'required' },
  years: { years: 'year' },
  condition: { condition: 'choice' },
  many: { labelRu: 'range' },
}

/**
 * Makes one change of a round's questionnaire.
 * @param version of the questionnaire the change was made from
 * @throws DomainError `form.stale` when somebody changed it meanwhile; `monitoring.started` once it was
 *   sent; `form.invalid` at `options`, `rows`, `years`, `condition` or `labelRu`
 */
export async function editQuestionnaire(
  context: Context,
  { year, version, change }: { year: number; version: number; change: QuestionnaireChange },
): Promise<void> {
  ask(context, 'monitoring.prepare')
  await context.store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    if (round.state !== 'preparing') throw new DomainError('monitoring.started')
    if (round.version !== version) throw new DomainError('form.stale')
    if (change.kind === 'put') {
      const fault = faultOf(round.questionnaire, change.question)
      if (fault) throw new DomainError('form.invalid', {}, faults[fault])
    }
    await updateRound(tx, round.id, {
      questionnaire: changeQuestionnaire(round.questionnaire, change),
      version: version + 1,
    })
  })
}
