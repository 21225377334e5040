import { reminderDue } from '#app/domain/clusters/monitoring/answers.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { runningRounds } from '#db/queries/monitoring-rounds.ts'
import { ask, type Context } from '../../context.ts'
import { remindObjects } from './remind-objects.ts'

/**
 * Reminds of questionnaires two weeks, one week, three days and a day before their deadline.
 * @returns how many clusters were reminded
 */
export async function remindDue(context: Context): Promise<number> {
  ask(context, 'monitoring.remind-due')
  const today = dayOf(context.now())
  let reminded = 0
  for (const { id, year, deadline } of await runningRounds(context.store.read)) {
    if (deadline === null || deadline < today) continue
    reminded += await context.store.transact((tx) =>
      remindObjects(tx, context, { id, year, deadline }, (last) =>
        reminderDue(deadline, today, dayOf(last)),
      ),
    )
  }
  return reminded
}
