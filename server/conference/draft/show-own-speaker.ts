import { DomainError } from '#app/domain/shared/errors.ts'
import { hallsOfConference } from '#db/queries/conference-draft.ts'
import { materialsOfSession } from '#db/queries/conference-editing.ts'
import { sessionsOfSpeaker, speakersOfAccount } from '#db/queries/conference-speakers.ts'
import { conferenceById } from '#db/queries/conferences.ts'
import { ask, type Context, ownId } from '../../context.ts'

/**
 * What a conference says of who acts, their sessions as the draft has them, and their materials.
 * @throws DomainError `not-found` for somebody else's
 */
export async function showOwnSpeaker(context: Context, speakerId: string) {
  ask(context, 'conference.show-own-speaker')
  const { store } = context
  const accountId = ownId(context)
  const found = (await speakersOfAccount(store.read, accountId)).find(
    ({ speaker }) => speaker.id === speakerId,
  )
  if (!found) throw new DomainError('not-found')
  const conference = (await conferenceById(store.read, found.speaker.conferenceId))!
  const halls = await hallsOfConference(store.read, conference.id)
  const sessions = []
  const seen = new Set<string>()
  for (const one of await sessionsOfSpeaker(store.read, speakerId)) {
    if (seen.has(one.id)) continue
    seen.add(one.id)
    const hall = halls.find(({ id }) => id === one.hallId)
    sessions.push({
      id: one.id,
      title: { ru: one.titleRu, en: one.titleEn },
      role: one.role,
      state: one.state,
      start: one.startsAt?.toISOString() ?? null,
      hall: hall ? { ru: hall.nameRu, en: hall.nameEn } : null,
      hallNote: hall
        ? { ru: hall.speakerNoteRu || hall.noteRu, en: hall.speakerNoteEn || hall.noteEn }
        : null,
      equipment: hall?.equipment ?? [],
      materials: (await materialsOfSession(store.read, one.id)).map((material) => ({
        id: material.id,
        kind: material.kind,
        title: { ru: material.titleRu, en: material.titleEn },
        url: material.url,
        fileId: material.fileId,
        own: material.addedBy === accountId,
      })),
    })
  }
  const { nameRu, nameEn, positionRu, positionEn, organisationRu, organisationEn, bioRu, bioEn } =
    found.speaker
  return {
    fields: {
      nameRu,
      nameEn,
      positionRu,
      positionEn,
      organisationRu,
      organisationEn,
      bioRu,
      bioEn,
    },
    version: found.speaker.version,
    code: found.speaker.code,
    photo: found.speaker.photoFileId,
    slug: conference.slug,
    zone: conference.zone,
    archived: conference.state === 'archived',
    conference: { ru: conference.titleRu, en: conference.titleEn },
    sessions,
  }
}
