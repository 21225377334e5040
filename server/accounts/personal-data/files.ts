import { forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import { documentFile, participantsImport, storedFile } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/** Files someone uploaded belong to the cluster they were uploaded for: they stay, who uploaded them goes. */
export const filesData: PersonalDataPart = {
  tables: ['stored_file', 'document_file', 'participants_import'],
  async export(db, accountId) {
    const files = await personalRows(db, storedFile, 'uploadedBy', accountId)
    return {
      files: files.map(({ name, type, size, sha256, createdAt }) => ({
        name,
        type,
        size,
        sha256,
        createdAt,
      })),
    }
  },
  async shred(tx, accountId) {
    await forgetPerson(tx, participantsImport, 'uploadedBy', accountId, { uploadedBy: null })
    await forgetPerson(tx, participantsImport, 'appliedBy', accountId, { appliedBy: null })
    await forgetPerson(tx, documentFile, 'attachedBy', accountId, { attachedBy: null })
    await forgetPerson(tx, storedFile, 'uploadedBy', accountId, { uploadedBy: null })
  },
}
