import { unfinishedJob } from '#db/queries/jobs.ts'
import { ask, type Context } from '../../context.ts'
import { startJob } from '../../jobs/start-job.ts'

/**
 * Has completeness, level and category of every cluster reckoned anew in the background. While that is under
 * way, asking again starts nothing.
 * @returns the job's id
 */
export async function reckonAll(context: Context): Promise<string> {
  ask(context, 'clusters.reckon-all')
  return context.store.transact(async (tx) => {
    const running = await unfinishedJob(tx, 'clusters.reckon')
    return running ? running.id : startJob(tx, context, 'clusters.reckon', {})
  })
}
