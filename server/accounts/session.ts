import { createHash } from 'node:crypto'
import { Lucia, type Adapter } from 'lucia'
import type { Grant } from '#app/domain/accounts/permissions.ts'
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  insertSession,
  prolongSession,
  sessionsOf,
  sessionWithAccount,
  type Account,
} from '#db/queries/accounts.ts'
import type { Store } from '#db/store.ts'
import { sessionCookieName } from '../http/cookies.ts'

// All the portal knows of lucia, which is no longer developed: replacing it means rewriting this file.

/** Whoever a session belongs to. */
export type Person = Pick<Account, 'id' | 'name' | 'email' | 'lang' | 'isDemo'> & {
  grants: readonly Grant[]
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, Omit<Person, 'id'>>
    DatabaseUserAttributes: Omit<Person, 'id'>
  }
}

/** A session's id is a secret of its browser; the database keeps only its hash. */
const kept = (id: string) => createHash('sha256').update(id).digest('hex')

/** Lucia's seven methods over our store. */
function adapterOf(store: Store): Adapter {
  return {
    async getSessionAndUser(id) {
      const found = await sessionWithAccount(store.read, kept(id))
      if (!found) return [null, null]
      const { session, account, grants } = found
      const { name, email, lang, isDemo } = account
      return [
        { id, userId: account.id, expiresAt: session.expiresAt, attributes: {} },
        { id: account.id, attributes: { name, email, lang, isDemo, grants } },
      ]
    },
    async getUserSessions(userId) {
      const rows = await sessionsOf(store.read, userId)
      return rows.map(({ id, expiresAt }) => ({ id, userId, expiresAt, attributes: {} }))
    },
    setSession: ({ id, userId, expiresAt }) =>
      store.transact((tx) =>
        insertSession(tx, { id: kept(id), accountId: userId, expiresAt, createdAt: new Date() }),
      ),
    updateSessionExpiration: (id, expiresAt) =>
      store.transact((tx) => prolongSession(tx, kept(id), expiresAt)),
    deleteSession: (id) => store.transact((tx) => deleteSession(tx, kept(id))),
    deleteUserSessions: (userId) => store.transact((tx) => deleteSessionsOf(tx, userId)),
    deleteExpiredSessions: () => store.transact((tx) => deleteExpiredSessions(tx, new Date())),
  }
}

const instances = new WeakMap<Store, { plain: Lucia; secure: Lucia }>()

function luciaOf(store: Store, secure: boolean): Lucia {
  let pair = instances.get(store)
  if (!pair) {
    const make = (secure: boolean) =>
      new Lucia(adapterOf(store), {
        sessionCookie: { name: sessionCookieName(secure), attributes: { secure, sameSite: 'lax' } },
        getUserAttributes: (attributes) => attributes,
      }) as unknown as Lucia
    instances.set(store, (pair = { plain: make(false), secure: make(true) }))
  }
  return secure ? pair.secure : pair.plain
}

/** Starts a session and forgets those that ended. @returns its secret id, for the browser alone */
export async function startSession(store: Store, accountId: string): Promise<string> {
  const lucia = luciaOf(store, false)
  await lucia.deleteExpiredSessions()
  return (await lucia.createSession(accountId, {})).id
}

export async function endSession(store: Store, id: string): Promise<void> {
  await luciaOf(store, false).invalidateSession(id)
}

export async function endSessionsOf(store: Store, accountId: string): Promise<void> {
  await luciaOf(store, false).invalidateUserSessions(accountId)
}

/**
 * Who a session belongs to. One past half its life (30 days) is prolonged.
 * @returns null when it is unknown or over; `fresh` when the cookie should be sent again
 */
export async function readSession(
  store: Store,
  id: string,
): Promise<{ person: Person; fresh: boolean } | null> {
  const { user, session } = await luciaOf(store, false).validateSession(id)
  return user ? { person: user, fresh: session.fresh } : null
}

/** The cookie that carries a session: HttpOnly, SameSite=Lax, Path=/, Secure behind TLS. */
export function sessionCookie(secure: boolean, store: Store, id: string): string {
  return luciaOf(store, secure).createSessionCookie(id).serialize()
}

/** The cookie that takes a session's cookie away. */
export function blankSessionCookie(secure: boolean, store: Store): string {
  return luciaOf(store, secure).createBlankSessionCookie().serialize()
}
