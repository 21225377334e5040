import { deleteExchangeImport, exchangeImportById } from '#db/queries/conference-exchange.ts'
import { deleteFiles } from '#db/queries/files.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/**
 * Throws away a schedule file that was not applied. One that is gone already is no failure.
 * @throws DomainError `not-found` for an unknown conference
 */
export async function discardScheduleImport(
  context: Context,
  slug: string,
  id: string,
): Promise<void> {
  const { id: conferenceId } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.import-schedule', thing),
  )
  await context.store.transact(async (tx) => {
    const found = await exchangeImportById(tx, 'schedule', conferenceId, id)
    if (found) await deleteFiles(tx, await deleteExchangeImport(tx, id))
  })
}
