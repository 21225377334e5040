import { forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import { deleteFiles } from '#db/queries/files.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { programmeRelease, sessionMaterial, speaker } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/**
 * What a conference says of its speakers is the conference's: it stays, with the published programme. The account leaves
 * it; the photograph goes, and what only organisers see of the person: address and telephone.
 */
export const conferenceDraftData: PersonalDataPart = {
  tables: ['speaker', 'session_material', 'programme_release'],
  async export(db, accountId) {
    const speakers = await personalRows(db, speaker, 'accountId', accountId)
    const materials = await personalRows(db, sessionMaterial, 'addedBy', accountId)
    const releases = await personalRows(db, programmeRelease, 'releasedBy', accountId)
    return {
      speaking: speakers.map(({ claimHash: _, claimUntil: __, ...row }) => row),
      materials: materials.map(({ titleRu, titleEn, url, addedAt }) => ({
        titleRu,
        titleEn,
        url,
        addedAt,
      })),
      releases: releases.map(({ number, releasedAt }) => ({ number, releasedAt })),
    }
  },
  async shred(tx, accountId) {
    const own = await personalRows(tx, speaker, 'accountId', accountId)
    const photos = own.flatMap(({ photoFileId }) => photoFileId ?? [])
    await deleteFiles(tx, photos)
    // Pages that show one are drawn anew.
    if (photos.length > 0) await raiseVersion(tx, 'conference')
    await forgetPerson(tx, speaker, 'accountId', accountId, {
      accountId: null,
      email: null,
      phone: null,
      claimHash: null,
      claimUntil: null,
    })
    await forgetPerson(tx, sessionMaterial, 'addedBy', accountId, { addedBy: null })
    await forgetPerson(tx, programmeRelease, 'releasedBy', accountId, { releasedBy: null })
  },
}
