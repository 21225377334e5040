import { deletePersonalRows, personalRows } from '#db/queries/personal-data.ts'
import { account, roleGrant, session } from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/** The account itself, its sessions and its roles. The row of `account` is removed by the erasure. */
export const accountsData: PersonalDataPart = {
  tables: ['account', 'session', 'role_grant'],
  async export(db, accountId) {
    const [own] = await personalRows(db, account, 'id', accountId)
    const sessions = await personalRows(db, session, 'accountId', accountId)
    const roles = await personalRows(db, roleGrant, 'accountId', accountId)
    return {
      account: own && {
        name: own.name,
        email: own.email,
        lang: own.lang,
        createdAt: own.createdAt,
      },
      // A session's id is the hash of a secret: of no use to the person, of some to a thief.
      sessions: sessions.map(({ createdAt, expiresAt }) => ({ createdAt, expiresAt })),
      roles: roles.map(({ role, scope, scopeId, createdAt }) => ({
        role,
        scope,
        scopeId,
        createdAt,
      })),
    }
  },
  async shred(tx, accountId) {
    await deletePersonalRows(tx, session, 'accountId', accountId)
    await deletePersonalRows(tx, roleGrant, 'accountId', accountId)
  },
}
