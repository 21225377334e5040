import { forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import { job } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/** Background work someone started: the work stays, who started it goes. */
export const jobsData: PersonalDataPart = {
  tables: ['job'],
  async export(db, accountId) {
    const jobs = await personalRows(db, job, 'startedBy', accountId)
    return {
      jobs: jobs.map(({ kind, state, createdAt, finishedAt }) => ({
        kind,
        state,
        createdAt,
        finishedAt,
      })),
    }
  },
  async shred(tx, accountId) {
    await forgetPerson(tx, job, 'startedBy', accountId, { startedBy: null })
  },
}
