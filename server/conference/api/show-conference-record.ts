import type {
  ConferenceRecord,
  SessionRecord,
  SpeakerRecord,
} from '#app/domain/conference/exchange/api-schemas.ts'
import { readKinds } from '#db/queries/registration-setup.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { latestRelease } from '../latest-release.ts'
import { conferenceRecordOf, sessionRecordsOf, speakerRecordsOf } from './records.ts'

/**
 * A conference for other programs: itself, and the sessions and speakers of the programme in force.
 * @throws DomainError `not-found`
 */
export async function showConferenceRecord(
  context: Context,
  slug: string,
  origin: string,
): Promise<{
  conference: ConferenceRecord
  sessions: () => SessionRecord[]
  speakers: () => SpeakerRecord[]
}> {
  ask(context, 'conference.show')
  const row = await findConference(context, slug)
  const release = await latestRelease(context, row.id)
  const kinds = await readKinds(context.store.read, row.id)
  return {
    conference: conferenceRecordOf(row, release, kinds, origin),
    sessions: () => (release ? sessionRecordsOf(release.body, slug, origin) : []),
    speakers: () => (release ? speakerRecordsOf(release.body, slug, origin) : []),
  }
}
