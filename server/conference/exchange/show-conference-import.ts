import { DomainError } from '#app/domain/shared/errors.ts'
import { exchangeImportById } from '#db/queries/conference-exchange.ts'
import { conferenceById, conferenceBySlug } from '#db/queries/conferences.ts'
import { contentBytes } from '#db/queries/files.ts'
import { ask, type Context } from '../../context.ts'
import { someConference } from '../some-conference.ts'
import { readOwnPackage } from './read-own-package.ts'

/**
 * What the file of a conference holds, and whether it is here already. Changes nothing.
 * @throws DomainError `not-found` also for one that somebody else looks through
 */
export async function showConferenceImport(context: Context, id: string) {
  ask(context, 'conference.import-whole', someConference(context.actor))
  const { store, actor } = context
  const found = await exchangeImportById(store.read, 'conference', null, id)
  // The file may name people: only who brought it sees it.
  const own = actor.kind === 'account' && found?.row.uploadedBy === actor.accountId
  if (!found || !own) throw new DomainError('not-found')
  const { row, file } = found
  if (row.appliedAt || !file) {
    const made = row.conferenceId ? await conferenceById(store.read, row.conferenceId) : undefined
    const title = made ? { ru: made.titleRu, en: made.titleEn } : null
    return { id, name: row.name, made: { slug: made?.slug ?? null, title }, contents: null }
  }
  const { manifest } = await readOwnPackage(await contentBytes(store.read, file.sha256))
  const { conference, counts, withPeople, exportedAt, origin, files } = manifest
  return {
    id,
    name: row.name,
    made: null,
    contents: {
      title: conference.title,
      slug: conference.slug,
      exportedAt,
      origin,
      withPeople,
      sessions: counts.programme_session ?? 0,
      speakers: counts.speaker ?? 0,
      halls: counts.hall ?? 0,
      releases: counts.programme_release ?? 0,
      registrations: counts.registration ?? 0,
      files: files.length,
      /** Under the same ids it can be here once only. */
      isHere: (await conferenceById(store.read, conference.id)) !== undefined,
      slugTaken: (await conferenceBySlug(store.read, conference.slug)) !== undefined,
    },
  }
}
