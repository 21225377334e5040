import type { ReleasedSession, ReleasedSpeaker } from '#app/domain/conference/release.ts'
import type { SpeakerRole } from '#app/domain/conference/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import {
  clustersOfSpeakers,
  speakerPhotos,
  type SpeakersCluster,
} from '#db/queries/conference-programme.ts'
import type { ConferenceRow, ReleaseRow } from '#db/queries/conferences.ts'
import { countryNames } from '#db/queries/countries.ts'
import { ask, type Context } from '../../context.ts'
import { readProgramme } from './read-programme.ts'

export type ShownSpeaker = {
  conference: ConferenceRow
  release: ReleaseRow
  speaker: ReleasedSpeaker
  /** What they do where, by start; cancelled sessions too. */
  sessions: { session: ReleasedSession; roles: SpeakerRole[] }[]
  /** The photograph's file. */
  photo: string | undefined
  cluster: SpeakersCluster | undefined
  country: Bilingual | undefined
}

/**
 * Somebody of the programme in force.
 * @throws DomainError `not-found`
 */
export async function showSpeaker(
  context: Context,
  slug: string,
  code: string,
): Promise<ShownSpeaker> {
  ask(context, 'conference.show')
  const { read } = context.store
  const { conference, release } = await readProgramme(context, slug)
  const speaker = release?.body.speakers.find((one) => one.code === code.toUpperCase())
  if (!release || !speaker) throw new DomainError('not-found')
  const { id, clusterId, country } = speaker
  const [photos, clusters, countries] = await Promise.all([
    speakerPhotos(read, [id]),
    clustersOfSpeakers(read, clusterId === null ? [] : [clusterId]),
    countryNames(read, country === null ? [] : [country]),
  ])
  const sessions = release.body.sessions
    .map((session) => ({
      session,
      roles: session.people.filter((one) => one.speakerId === id).map(({ role }) => role),
    }))
    .filter(({ roles }) => roles.length > 0)
    .sort(
      (a, b) =>
        Date.parse(a.session.start) - Date.parse(b.session.start) ||
        a.session.number - b.session.number,
    )
  return {
    conference,
    release,
    speaker,
    sessions,
    photo: photos.get(id),
    cluster: clusters[0],
    country: country === null ? undefined : countries[country],
  }
}
