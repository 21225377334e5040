import { deletePapers, papersOfAccount } from '#db/queries/papers.ts'
import { forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import { nameBadgeRun } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/**
 * Letters and certificates go with the person they name: nobody can verify them any longer. Tickets are made when
 * asked for and not kept; what is kept of revoked ones names nobody. Files of name badges live for a day.
 */
export const conferenceTicketsData: PersonalDataPart = {
  tables: ['name_badge_run'],
  async export(db, accountId) {
    const papers = await papersOfAccount(db, accountId)
    const runs = await personalRows(db, nameBadgeRun, 'createdBy', accountId)
    return {
      papers: papers.map(({ kind, code, lang, name, nameLatin, details, issuedAt }) => ({
        kind,
        code,
        lang,
        name,
        nameLatin,
        details,
        issuedAt,
      })),
      nameBadgesMade: runs.map(({ format, createdAt }) => ({ format, createdAt })),
    }
  },
  async shred(tx, accountId) {
    const papers = await papersOfAccount(tx, accountId)
    await deletePapers(
      tx,
      papers.map(({ id }) => id),
    )
    await forgetPerson(tx, nameBadgeRun, 'createdBy', accountId, { createdBy: null })
  },
}
