import { and, desc, eq, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Grant, Role } from '#app/domain/accounts/permissions.ts'
import { fold } from '#app/domain/shared/text.ts'
import { prepared, UNNAMED } from '../prepared.ts'
import { account, consent, roleGrant, session } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type Account = typeof account.$inferSelect
export type Session = typeof session.$inferSelect
export type Consent = typeof consent.$inferSelect

/** The account of an e-mail address, whatever its letter case. */
export async function accountByEmail(db: Db | Tx, email: string): Promise<Account | undefined> {
  const [row] = await db
    .select()
    .from(account)
    .where(eq(account.emailFolded, fold(email)))
  return row
}

export async function accountById(db: Db | Tx, id: string): Promise<Account | undefined> {
  const [row] = await db.select().from(account).where(eq(account.id, id))
  return row
}

/** @throws a unique violation when the address has an account already */
export async function insertAccount(
  tx: Tx,
  row: Omit<typeof account.$inferInsert, 'emailFolded'>,
): Promise<void> {
  await tx.insert(account).values({ ...row, emailFolded: fold(row.email) })
}

export async function setPassword(
  tx: Tx,
  accountId: string,
  passwordHash: string,
  passwordChangedAt: Date,
): Promise<void> {
  await tx.update(account).set({ passwordHash, passwordChangedAt }).where(eq(account.id, accountId))
}

/** @throws a unique violation when the address has an account already */
export async function setEmail(tx: Tx, accountId: string, email: string): Promise<void> {
  await tx
    .update(account)
    .set({ email, emailFolded: fold(email) })
    .where(eq(account.id, accountId))
}

export async function insertConsent(tx: Tx, row: Consent): Promise<void> {
  await tx.insert(consent).values(row)
}

/** What an account agreed to, the latest first. */
export async function consentsOf(db: Db | Tx, accountId: string): Promise<Consent[]> {
  return db
    .select()
    .from(consent)
    .where(eq(consent.accountId, accountId))
    .orderBy(desc(consent.givenAt))
}

export async function insertGrant(
  tx: Tx,
  accountId: string,
  { role, scope, scopeId }: Grant,
  createdAt: Date,
): Promise<void> {
  await tx.insert(roleGrant).values({ accountId, role, scope, scopeId, createdAt })
}

/** Whether anybody administers the portal. Demo accounts do not count: they go when demo mode ends. */
export async function administratorExists(db: Db | Tx): Promise<boolean> {
  const rows = await db
    .select({ id: roleGrant.accountId })
    .from(roleGrant)
    .innerJoin(account, eq(account.id, roleGrant.accountId))
    .where(
      and(
        eq(roleGrant.role, 'administrator'),
        eq(roleGrant.scope, 'portal'),
        eq(account.isDemo, false),
      ),
    )
    .limit(1)
  return rows.length > 0
}

const bySessionId = prepared<{ id: string }, SessionRow[]>((db) =>
  db
    .select({
      expiresAt: session.expiresAt,
      lastUsedAt: session.lastUsedAt,
      rotate: session.rotate,
      replaced: session.replaced,
      provenAt: session.provenAt,
      accountId: account.id,
      name: account.name,
      email: account.email,
      lang: account.lang,
      isDemo: account.isDemo,
      role: roleGrant.role,
      scope: roleGrant.scope,
      scopeId: roleGrant.scopeId,
    })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .leftJoin(roleGrant, eq(roleGrant.accountId, account.id))
    .where(eq(session.id, sql.placeholder('id')))
    .prepare(UNNAMED),
)

type SessionRow = Pick<
  Session,
  'expiresAt' | 'lastUsedAt' | 'rotate' | 'replaced' | 'provenAt' | 'accountId'
> &
  Pick<Account, 'name' | 'email' | 'lang' | 'isDemo'> & {
    role: string | null
    scope: Grant['scope'] | null
    scopeId: string | null
  }

/** A session with its account and the roles given to it, in one query: every page for one person asks for it. */
export async function sessionWithAccount(
  db: Db | Tx,
  id: string,
): Promise<(SessionRow & { grants: Grant[] }) | undefined> {
  const rows = await bySessionId(db, { id })
  const [first] = rows
  if (!first) return undefined
  const grants = rows.flatMap(({ role, scope, scopeId }) =>
    role === null || scope === null ? [] : [{ role: role as Role, scope, scopeId: scopeId ?? '' }],
  )
  return { ...first, grants }
}

export async function sessionsOf(db: Db | Tx, accountId: string): Promise<Session[]> {
  return db.select().from(session).where(eq(session.accountId, accountId))
}

export async function insertSession(tx: Tx, row: typeof session.$inferInsert): Promise<void> {
  await tx.insert(session).values(row)
}

/** Not an old secret that only works a moment longer. */
const inForce = or(isNull(session.replaced), eq(session.replaced, false))

export async function prolongSession(tx: Tx, id: string, expiresAt: Date): Promise<void> {
  await tx
    .update(session)
    .set({ expiresAt })
    .where(and(eq(session.id, id), inForce))
}

/** Notes that a session is in use, and where. */
export async function noteSessionUse(
  tx: Tx,
  id: string,
  lastUsedAt: Date,
  address: string,
): Promise<void> {
  await tx.update(session).set({ lastUsedAt, address }).where(eq(session.id, id))
}

/** Notes that the person of a session has proved to be the owner. */
export async function noteProof(
  tx: Tx,
  accountId: string,
  id: string,
  provenAt: Date,
): Promise<void> {
  await tx
    .update(session)
    .set({ provenAt })
    .where(and(eq(session.accountId, accountId), eq(session.id, id), inForce))
}

/** Asks for new secrets of all sessions of an account: what the person may do has changed. */
export async function rotateSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.update(session).set({ rotate: true }).where(eq(session.accountId, accountId))
}

/**
 * Takes up a session's wait for a new secret; the old one ends at `until`.
 * @returns the session as it was, or undefined where nothing waits any more
 */
export async function takeRotation(tx: Tx, id: string, until: Date): Promise<Session | undefined> {
  const [row] = await tx
    .select()
    .from(session)
    .where(and(eq(session.id, id), eq(session.rotate, true), inForce))
  if (row)
    await tx
      .update(session)
      .set({ rotate: false, replaced: true, expiresAt: until })
      .where(eq(session.id, id))
  return row
}

/** Whether an account has been used from a network address, by a session that still lives. */
export async function usedFrom(db: Db | Tx, accountId: string, address: string): Promise<boolean> {
  const rows = await db
    .select({ id: session.id })
    .from(session)
    .where(and(eq(session.accountId, accountId), eq(session.address, address)))
    .limit(1)
  return rows.length > 0
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.delete(session).where(eq(session.id, id))
}

/** @param but the session that goes on */
export async function deleteSessionsOf(tx: Tx, accountId: string, but?: string): Promise<void> {
  await tx
    .delete(session)
    .where(and(eq(session.accountId, accountId), but ? ne(session.id, but) : undefined))
}

export async function deleteExpiredSessions(tx: Tx, now: Date): Promise<void> {
  await tx.delete(session).where(lte(session.expiresAt, now))
}
