import { fold } from '#app/domain/shared/text.ts'
import { deletePersonalRows, forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import { account, invitation, lookAs } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/**
 * Invitations sent, accepted or addressed to the person, and who looked with their eyes. What an invitation led to
 * stays in the audit log, without the person.
 */
export const peopleData: PersonalDataPart = {
  tables: ['invitation', 'look_as'],
  async export(db, accountId) {
    const [own] = await personalRows(db, account, 'id', accountId)
    const sent = await personalRows(db, invitation, 'invitedBy', accountId)
    const got = own ? await personalRows(db, invitation, 'emailFolded', fold(own.email)) : []
    const looked = await personalRows(db, lookAs, 'accountId', accountId)
    return {
      invitationsSent: sent.map(({ role, scope, scopeId, createdAt, acceptedAt }) => ({
        role,
        scope,
        scopeId,
        createdAt,
        acceptedAt,
      })),
      invitationsReceived: got.map(({ role, scope, scopeId, createdAt, acceptedAt }) => ({
        role,
        scope,
        scopeId,
        createdAt,
        acceptedAt,
      })),
      lookedAtByAdministrators: looked.map(({ reason, startedAt, endedAt }) => ({
        reason,
        startedAt,
        endedAt,
      })),
    }
  },
  async shred(tx, accountId) {
    const [own] = await personalRows(tx, account, 'id', accountId)
    if (own) await deletePersonalRows(tx, invitation, 'emailFolded', fold(own.email))
    await deletePersonalRows(tx, invitation, 'acceptedBy', accountId)
    await forgetPerson(tx, invitation, 'invitedBy', accountId, { invitedBy: null })
    await deletePersonalRows(tx, lookAs, 'accountId', accountId)
    await deletePersonalRows(tx, lookAs, 'lookedBy', accountId)
  },
}
