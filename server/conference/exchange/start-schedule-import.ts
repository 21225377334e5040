import type { Lang } from '#app/domain/shared/lang.ts'
import { insertExchangeImport } from '#db/queries/conference-exchange.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { keepImportFile } from './keep-import-file.ts'
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
  const { store, now, newId } = context
  const id = newId()
  await store.transact(async (tx) => {
    const kept = await keepImportFile(tx, context, { bytes, name })
    await insertExchangeImport(tx, {
      id,
      kind: 'schedule',
      conferenceId: conference.id,
      lang,
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
