import { deleteExchangeImport, exchangeImportById } from '#db/queries/conference-exchange.ts'
import { deleteFiles } from '#db/queries/files.ts'
import { ask, type Context } from '../../context.ts'
import { someConference } from '../some-conference.ts'

/** Throws away the file of a conference that was not imported. One that is gone already is no failure. */
export async function discardConferenceImport(context: Context, id: string): Promise<void> {
  ask(context, 'conference.import-whole', someConference(context.actor))
  const { store, actor } = context
  await store.transact(async (tx) => {
    const found = await exchangeImportById(tx, 'conference', null, id)
    const own = actor.kind === 'account' && found?.row.uploadedBy === actor.accountId
    if (found && own) await deleteFiles(tx, await deleteExchangeImport(tx, id))
  })
}
