import type { ConferenceItem } from '#app/domain/conference/exchange/api-schemas.ts'
import { listConferences } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { latestRelease } from '../latest-release.ts'
import { conferenceItemOf } from './records.ts'

/** Every public conference for other programs, the latest first. */
export async function listConferenceRecords(
  context: Context,
  origin: string,
): Promise<ConferenceItem[]> {
  ask(context, 'conference.show')
  const items: ConferenceItem[] = []
  for (const row of await listConferences(context.store.read)) {
    const release = await latestRelease(context, row.id)
    items.push(conferenceItemOf(row, release?.number ?? null, origin))
  }
  return items
}
