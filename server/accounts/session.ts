import { createHash } from 'node:crypto'
import { generateIdFromEntropySize, Lucia, type Adapter } from 'lucia'
import type { Grant } from '#app/domain/accounts/permissions.ts'
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  insertSession,
  noteSessionUse,
  prolongSession,
  sessionsOf,
  sessionWithAccount,
  takeRotation,
  type Account,
  type Session,
} from '#db/queries/accounts.ts'
import type { Store, Tx } from '#db/store.ts'
import { sessionCookieName } from '../http/cookies.ts'

// All the portal knows of lucia, which is no longer developed: replacing it means rewriting this file.

/** Whoever a session belongs to. */
export type Person = Pick<Account, 'id' | 'name' | 'email' | 'lang' | 'isDemo'> & {
  grants: readonly Grant[]
  /** The administrator who looks with this person's eyes. */
  lookedBy?: { id: string; name: string }
  /** When they last proved, within this session, to be the owner. */
  provenAt?: Date
}

type SessionAttributes = {
  lastUsedAt: number
  rotate: boolean
  replaced: boolean
  provenAt: Date | null
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionAttributes, Omit<Person, 'id'>>
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: Omit<Person, 'id'>
  }
}

/** A session's id is a secret of its browser; the database keeps only its hash. */
export const keptSessionId = (id: string) => createHash('sha256').update(id).digest('hex')

/** Lucia's seven methods over our store. */
function adapterOf(store: Store): Adapter {
  return {
    async getSessionAndUser(id) {
      const found = await sessionWithAccount(store.read, keptSessionId(id))
      if (!found) return [null, null]
      const { accountId, name, email, lang, isDemo, grants } = found
      return [
        {
          id,
          userId: accountId,
          expiresAt: found.expiresAt,
          attributes: {
            lastUsedAt: found.lastUsedAt?.getTime() ?? 0,
            rotate: found.rotate === true,
            replaced: found.replaced === true,
            provenAt: found.provenAt,
          },
        },
        { id: accountId, attributes: { name, email, lang, isDemo, grants } },
      ]
    },
    async getUserSessions(userId) {
      const rows = await sessionsOf(store.read, userId)
      const attributes = { lastUsedAt: 0, rotate: false, replaced: false, provenAt: null }
      return rows.map(({ id, expiresAt }) => ({ id, userId, expiresAt, attributes }))
    },
    setSession: ({ id, userId, expiresAt }) =>
      store.transact((tx) =>
        insertSession(tx, {
          id: keptSessionId(id),
          accountId: userId,
          expiresAt,
          createdAt: new Date(),
        }),
      ),
    updateSessionExpiration: (id, expiresAt) =>
      store.transact((tx) => prolongSession(tx, keptSessionId(id), expiresAt)),
    deleteSession: (id) => store.transact((tx) => deleteSession(tx, keptSessionId(id))),
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
        getSessionAttributes: (attributes) => attributes,
        getUserAttributes: (attributes) => attributes,
      }) as unknown as Lucia
    instances.set(store, (pair = { plain: make(false), secure: make(true) }))
  }
  return secure ? pair.secure : pair.plain
}

/** Where a session is used from. */
export type Device = {
  /** Network address. */
  address: string
  /** What the browser says it is. */
  userAgent?: string | null
}

/** How long a session lives without being used, ms. */
const LIFE = 30 * 86_400_000
/** How long the old secret of a rotated session still works, for requests on their way, ms. */
const GRACE = 60_000
/** How exactly the last use of a session is known, ms: each use noted is a write. */
const NOTED_EVERY = 5 * 60_000
/** Longest name of a browser kept. */
const LONGEST_AGENT = 300

/**
 * Starts a session, in the transaction of what starts it, and forgets those that ended.
 * @returns its secret id, for the browser alone
 */
export async function startSession(
  tx: Tx,
  accountId: string,
  { address, userAgent, method }: Device & { method: NonNullable<Session['method']> },
): Promise<string> {
  const id = generateIdFromEntropySize(25)
  const createdAt = new Date()
  await deleteExpiredSessions(tx, createdAt)
  await insertSession(tx, {
    id: keptSessionId(id),
    accountId,
    expiresAt: new Date(createdAt.getTime() + LIFE),
    createdAt,
    lastUsedAt: createdAt,
    userAgent: userAgent?.slice(0, LONGEST_AGENT) ?? null,
    address,
    method,
  })
  return id
}

/**
 * Gives a session a new secret; the old one works a minute longer, for requests on their way.
 * @returns the new secret id, or null where another request was first
 */
async function rotateSession(store: Store, id: string): Promise<string | null> {
  const next = generateIdFromEntropySize(25)
  return store.transact(async (tx) => {
    const old = await takeRotation(tx, keptSessionId(id), new Date(Date.now() + GRACE))
    if (!old) return null
    await insertSession(tx, { ...old, id: keptSessionId(next), rotate: false })
    return next
  })
}

export async function endSessionsOf(store: Store, accountId: string): Promise<void> {
  await luciaOf(store, false).invalidateUserSessions(accountId)
}

/**
 * Who a session belongs to. One past half its life (30 days) is prolonged; one whose person may do
 * something else than before gets a new secret.
 * @param device where it is used from now; without it the use is not noted
 * @returns null when it is unknown or over; `send` is the secret id the browser should be sent, if any
 */
export async function readSession(
  store: Store,
  id: string,
  device?: Device,
): Promise<{ person: Person; send: string | null } | null> {
  const { user, session } = await luciaOf(store, false).validateSession(id)
  if (!user) return null
  const now = Date.now()
  if (device && !session.replaced && now - session.lastUsedAt >= NOTED_EVERY)
    await store.transact((tx) =>
      noteSessionUse(tx, keptSessionId(id), new Date(now), device.address),
    )
  const rotated = device && session.rotate ? await rotateSession(store, id) : null
  const prolonged = session.fresh && !session.replaced ? id : null
  const person = session.provenAt ? { ...user, provenAt: session.provenAt } : user
  return { person, send: rotated ?? prolonged }
}

/** The cookie that carries a session: HttpOnly, SameSite=Lax, Path=/, Secure behind TLS. */
export function sessionCookie(secure: boolean, store: Store, id: string): string {
  return luciaOf(store, secure).createSessionCookie(id).serialize()
}

/** The cookie that takes a session's cookie away. */
export function blankSessionCookie(secure: boolean, store: Store): string {
  return luciaOf(store, secure).createBlankSessionCookie().serialize()
}
