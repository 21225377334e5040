import { removeEntryRow } from '#db/queries/monitoring-work.ts'
import { ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

/** Removes a request, a meeting or an expert's finding written by mistake; one of another round is left alone. */
export async function removeEntry(
  context: Context,
  { year, entryId }: { year: number; entryId: string },
): Promise<void> {
  ask(context, 'monitoring.examine')
  await context.store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    await removeEntryRow(tx, round.id, entryId)
  })
}
