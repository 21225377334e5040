import type { Lang } from '#app/domain/shared/lang.ts'
import { ask, type Context } from '../../context.ts'
import { keepImport } from './keep-import.ts'
import { readOwnSchedule } from './kept-schedules.ts'
import { ownConference } from '../own-conference.ts'

/**
 * Takes a schedule file to be looked through; changes nothing yet.
 * @param lang the language of the file's texts
 * @returns the import's id
 * @throws DomainError `not-found`, `schedule.broken` with the line
 */
export async function startScheduleImport(
  context: Context,
  slug: string,
  { bytes, name, lang }: { bytes: Uint8Array; name: string; lang: Lang },
): Promise<string> {
  const conference = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.import-schedule', thing),
  )
  readOwnSchedule(bytes, conference)
  return keepImport({ bytes, name, kind: 'schedule', conferenceId: conference.id, lang }, context)
}
