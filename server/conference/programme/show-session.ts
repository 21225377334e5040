import { earlierPlaces, type EarlierPlace } from '#app/domain/conference/history.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  hallFullnessOf,
  publicMaterials,
  speakerPhotos,
  type Material,
} from '#db/queries/conference-programme.ts'
import type { ConferenceRow, ReleaseRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { listReleases } from './list-releases.ts'
import { readProgramme } from './read-programme.ts'

export type ShownSession = {
  conference: ConferenceRow
  release: ReleaseRow
  session: ReleasedSession
  materials: Material[]
  /** The files of its people's photographs, by speaker. */
  photos: Map<string, string>
  /** Where it was to be before. */
  earlier: EarlierPlace[]
  /** The stewards said that nobody fits in any more. */
  isFull: boolean
  /** Others at the same time, in the order of the halls. */
  parallel: ReleasedSession[]
}

/**
 * A session of the programme in force with all that stands beside it.
 * @throws DomainError `not-found`
 */
export async function showSession(
  context: Context,
  slug: string,
  code: string,
): Promise<ShownSession> {
  ask(context, 'conference.show')
  const { read } = context.store
  const { conference, release } = await readProgramme(context, slug)
  const session = release?.body.sessions.find((one) => one.code === code.toUpperCase())
  if (!release || !session) throw new DomainError('not-found')
  const [materials, photos, heads, fullness] = await Promise.all([
    publicMaterials(read, session.id),
    speakerPhotos(
      read,
      session.people.map(({ speakerId }) => speakerId),
    ),
    listReleases(context, release),
    hallFullnessOf(read, conference.id),
  ])
  return {
    conference,
    release,
    session,
    materials,
    photos,
    earlier: earlierPlaces(heads, session.id),
    isFull: fullness.some(({ sessionId, isFull }) => isFull && sessionId === session.id),
    parallel: parallelTo(session, release),
  }
}

function parallelTo(session: ReleasedSession, { body }: ReleaseRow): ReleasedSession[] {
  const order = new Map(body.halls.map(({ id }, i) => [id, i]))
  const place = ({ hallId }: ReleasedSession) => order.get(hallId ?? '') ?? body.halls.length
  return body.sessions
    .filter(
      (other) =>
        other.id !== session.id &&
        !other.cancelled &&
        other.kind !== 'break' &&
        Date.parse(other.start) < Date.parse(session.end) &&
        Date.parse(session.start) < Date.parse(other.end),
    )
    .sort((a, b) => place(a) - place(b) || a.number - b.number)
}
