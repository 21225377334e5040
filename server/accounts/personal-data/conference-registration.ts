import { fold } from '#app/domain/shared/text.ts'
import { forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import { account, registration, registrationEvent, registrationGroup } from '#db/schema/index.ts'
import type { Db, Tx } from '#db/store.ts'
import type { PersonalDataPart } from './part.ts'

/** The registrations of a person: of the account, and those made before it with its address. */
export async function ownRegistrations(db: Db | Tx, accountId: string) {
  const [own] = await personalRows(db, account, 'id', accountId)
  const mine = await personalRows(db, registration, 'accountId', accountId)
  const byAddress = own ? await personalRows(db, registration, 'emailKey', fold(own.email)) : []
  return [...mine, ...byAddress.filter(({ id }) => !mine.some((one) => one.id === id))]
}

/**
 * Registrations for conferences stay as numbers without the person; live ones were ended before
 * (`endRegistrationsOf`), so that their places are given to others.
 */
export const conferenceRegistrationData: PersonalDataPart = {
  tables: ['registration', 'registration_group', 'registration_event'],
  async export(db, accountId) {
    const rows = await ownRegistrations(db, accountId)
    const groups = await personalRows(db, registrationGroup, 'managerAccountId', accountId)
    const acts = await personalRows(db, registrationEvent, 'byAccountId', accountId)
    return {
      registrations: rows.map((row) => ({
        conferenceId: row.conferenceId,
        code: row.code,
        state: row.state,
        name: row.name,
        nameLatin: row.nameLatin,
        email: row.email,
        organisation: row.organisation,
        position: row.position,
        country: row.country,
        answers: row.answers,
        createdAt: row.createdAt,
        confirmedAt: row.confirmedAt,
        endedAt: row.endedAt,
        consentAt: row.consentAt,
        consentVersion: row.consentVersion,
      })),
      groups: groups.map(({ conferenceId, name, createdAt }) => ({
        conferenceId,
        name,
        createdAt,
      })),
      decisions: acts.map(({ registrationId, at, to, what }) => ({ registrationId, at, to, what })),
    }
  },
  async shred(tx, accountId) {
    for (const { id } of await ownRegistrations(tx, accountId))
      await forgetPerson(tx, registration, 'id', id, {
        accountId: null,
        name: '',
        nameLatin: '',
        email: '',
        emailKey: null,
        searchText: '',
        organisation: '',
        position: '',
        answers: {},
      })
    await forgetPerson(tx, registrationGroup, 'managerAccountId', accountId, {
      managerAccountId: null,
      managerName: null,
      managerEmail: null,
    })
    await forgetPerson(tx, registrationEvent, 'byAccountId', accountId, { byAccountId: null })
  },
}
