import { speakersOfConference } from '#db/queries/conference-draft.ts'
import { sessionCounts } from '#db/queries/conference-speakers.ts'
import { ask, type Context } from '../../context.ts'
import { ownConference } from '../own-conference.ts'

/** Everybody who speaks at a conference, with the number of their sessions. @throws DomainError `not-found`, `permission.denied` */
export async function showSpeakers(context: Context, slug: string) {
  const { id, state } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { read } = context.store
  const counts = new Map((await sessionCounts(read, id)).map((row) => [row.id, row.n]))
  return {
    archived: state === 'archived',
    speakers: (await speakersOfConference(read, id)).map((row) => ({
      id: row.id,
      code: row.code,
      name: { ru: row.nameRu, en: row.nameEn },
      organisation: { ru: row.organisationRu, en: row.organisationEn },
      country: row.country,
      claimed: row.accountId !== null,
      hasEmail: row.email !== null,
      hasBio: row.bioRu !== '' || row.bioEn !== '',
      isDemo: row.isDemo,
      sessions: counts.get(row.id) ?? 0,
    })),
  }
}
