import { insertExchangeImport } from '#db/queries/conference-exchange.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { keepImportFile } from './keep-import-file.ts'
import { readOwnPackage } from './read-own-package.ts'

/**
 * Takes the file of a whole conference to be looked through; makes nothing yet.
 * @returns the import's id
 * @throws DomainError `package.broken` with what is wrong and where
 */
export async function startConferenceImport(
  context: Context,
  { bytes, name }: { bytes: Uint8Array; name: string },
): Promise<string> {
  ask(context, 'conference.import-whole')
  await readOwnPackage(bytes)
  const { store, now, newId } = context
  const id = newId()
  await store.transact(async (tx) => {
    const kept = await keepImportFile(tx, context, { bytes, name })
    await insertExchangeImport(tx, {
      id,
      kind: 'conference',
      conferenceId: null,
      lang: null,
      ...kept,
      counts: null,
      uploadedBy: accountOf(context),
      createdAt: now(),
      appliedBy: null,
      appliedAt: null,
    })
  })
  return id
}
