import { deletePersonalRows, forgetPerson, personalRows } from '#db/queries/personal-data.ts'
import {
  account,
  auditEvent,
  consent,
  oneTimeLink,
  passkey,
  recoveryCode,
  roleGrant,
  session,
  totp,
} from '#db/schema/index.ts'
import type { PersonalDataPart } from './part.ts'

/**
 * The account itself, how it is entered, its sessions and its roles. The row of `account` is removed by the erasure.
 * The audit log keeps what was done (the law asks an operator to be able to show it); who and from where goes.
 */
export const accountsData: PersonalDataPart = {
  tables: [
    'account',
    'session',
    'role_grant',
    'one_time_link',
    'consent',
    'passkey',
    'totp',
    'recovery_code',
    'audit_event',
  ],
  async export(db, accountId) {
    const [own] = await personalRows(db, account, 'id', accountId)
    const sessions = await personalRows(db, session, 'accountId', accountId)
    const roles = await personalRows(db, roleGrant, 'accountId', accountId)
    const consents = await personalRows(db, consent, 'accountId', accountId)
    const passkeys = await personalRows(db, passkey, 'accountId', accountId)
    const [secondFactor] = await personalRows(db, totp, 'accountId', accountId)
    const codes = await personalRows(db, recoveryCode, 'accountId', accountId)
    const links = await personalRows(db, oneTimeLink, 'accountId', accountId)
    const events = await personalRows(db, auditEvent, 'accountId', accountId)
    return {
      account: own && {
        name: own.name,
        email: own.email,
        lang: own.lang,
        createdAt: own.createdAt,
      },
      // A session's id is the hash of a secret: of no use to the person, of some to a thief.
      sessions: sessions.map(
        ({ createdAt, expiresAt, lastUsedAt, userAgent, address, method, provenAt }) => ({
          createdAt,
          expiresAt,
          lastUsedAt,
          userAgent,
          address,
          method,
          provenAt,
        }),
      ),
      consents: consents.map(({ document, version, givenAt }) => ({ document, version, givenAt })),
      passkeys: passkeys.map(({ name, createdAt, lastUsedAt, backedUp }) => ({
        name,
        createdAt,
        lastUsedAt,
        backedUp,
      })),
      secondFactor: secondFactor && { since: secondFactor.confirmedAt },
      recoveryCodes: codes.map(({ createdAt, usedAt }) => ({ createdAt, usedAt })),
      links: links.map(({ purpose, createdAt, expiresAt, usedAt }) => ({
        purpose,
        createdAt,
        expiresAt,
        usedAt,
      })),
      events: events.map(({ at, action, subjectKind, address, detail }) => ({
        at,
        action,
        subjectKind,
        address,
        detail,
      })),
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
    await deletePersonalRows(tx, oneTimeLink, 'accountId', accountId)
    await deletePersonalRows(tx, consent, 'accountId', accountId)
    await deletePersonalRows(tx, passkey, 'accountId', accountId)
    await deletePersonalRows(tx, totp, 'accountId', accountId)
    await deletePersonalRows(tx, recoveryCode, 'accountId', accountId)
    await forgetPerson(tx, auditEvent, 'accountId', accountId, { accountId: null, address: null })
  },
}
