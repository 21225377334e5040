import { ask, type Context } from '../../context.ts'
import { someConference } from '../some-conference.ts'
import { keepImport } from './keep-import.ts'
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
  ask(context, 'conference.import-whole', someConference(context.actor))
  await readOwnPackage(bytes)
  return keepImport({ bytes, name, kind: 'conference', conferenceId: null, lang: null }, context)
}
