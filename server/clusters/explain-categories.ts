import { countByCategory, type CategoryCounts } from '#db/queries/monitoring.ts'
import { ask, type Context } from '../context.ts'

/** How many clusters of the directory stand on each step of the ladder. */
export async function explainCategories(context: Context): Promise<CategoryCounts> {
  ask(context, 'clusters.monitoring')
  return countByCategory(context.store.read)
}
