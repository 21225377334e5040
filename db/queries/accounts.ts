import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import type { Grant, Role } from '#app/domain/accounts/permissions.ts'
import { fold } from '#app/domain/shared/text.ts'
import { account, cluster, oneTimeLink, roleGrant, session } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type Account = typeof account.$inferSelect
export type Session = typeof session.$inferSelect
export type OneTimeLink = typeof oneTimeLink.$inferSelect

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

/** A session with its account and the roles given to it, in one query. */
export async function sessionWithAccount(
  db: Db | Tx,
  id: string,
): Promise<{ session: Session; account: Account; grants: Grant[] } | undefined> {
  const rows = await db
    .select({ session, account, grant: roleGrant })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .leftJoin(roleGrant, eq(roleGrant.accountId, account.id))
    .where(eq(session.id, id))
  const [first] = rows
  if (!first) return undefined
  const grants = rows.flatMap(({ grant }) =>
    grant ? [{ role: grant.role as Role, scope: grant.scope, scopeId: grant.scopeId }] : [],
  )
  return { session: first.session, account: first.account, grants }
}

export async function sessionsOf(db: Db | Tx, accountId: string): Promise<Session[]> {
  return db.select().from(session).where(eq(session.accountId, accountId))
}

export async function insertSession(tx: Tx, row: typeof session.$inferInsert): Promise<void> {
  await tx.insert(session).values(row)
}

export async function prolongSession(tx: Tx, id: string, expiresAt: Date): Promise<void> {
  await tx.update(session).set({ expiresAt }).where(eq(session.id, id))
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.delete(session).where(eq(session.id, id))
}

export async function deleteSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(session).where(eq(session.accountId, accountId))
}

export async function deleteExpiredSessions(tx: Tx, now: Date): Promise<void> {
  await tx.delete(session).where(lte(session.expiresAt, now))
}

/** Roles of an account with the clusters they count in. */
export async function rolesOf(db: Db | Tx, accountId: string) {
  return db
    .select({
      role: roleGrant.role,
      scope: roleGrant.scope,
      clusterSlug: cluster.slug,
      clusterRu: cluster.nameRu,
      clusterEn: cluster.nameEn,
    })
    .from(roleGrant)
    .leftJoin(cluster, and(eq(roleGrant.scope, 'cluster'), eq(cluster.id, roleGrant.scopeId)))
    .where(eq(roleGrant.accountId, accountId))
    .orderBy(roleGrant.role)
}

export async function insertLink(tx: Tx, row: typeof oneTimeLink.$inferInsert): Promise<void> {
  await tx.insert(oneTimeLink).values(row)
}

export async function linkByHash(
  db: Db | Tx,
  purpose: OneTimeLink['purpose'],
  tokenHash: string,
): Promise<OneTimeLink | undefined> {
  const [row] = await db
    .select()
    .from(oneTimeLink)
    .where(and(eq(oneTimeLink.purpose, purpose), eq(oneTimeLink.tokenHash, tokenHash)))
  return row
}

export async function markLinkUsed(tx: Tx, tokenHash: string, usedAt: Date): Promise<void> {
  await tx.update(oneTimeLink).set({ usedAt }).where(eq(oneTimeLink.tokenHash, tokenHash))
}

/** Makes every link of a purpose that could still be used expire now. */
export async function expireLinks(
  tx: Tx,
  purpose: OneTimeLink['purpose'],
  now: Date,
): Promise<void> {
  await tx
    .update(oneTimeLink)
    .set({ expiresAt: now })
    .where(
      and(
        eq(oneTimeLink.purpose, purpose),
        isNull(oneTimeLink.usedAt),
        gt(oneTimeLink.expiresAt, now),
      ),
    )
}
