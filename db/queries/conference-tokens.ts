import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { roles, type Grant } from '#app/domain/accounts/permissions.ts'
import { apiToken, conference, idempotencyKey, roleGrant } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type TokenRow = typeof apiToken.$inferSelect
export type KeyRow = typeof idempotencyKey.$inferSelect

export async function insertToken(tx: Tx, row: TokenRow): Promise<void> {
  await tx.insert(apiToken).values(row)
}

/** Keys of a conference that were not revoked, the first made first. */
export async function tokensOf(db: Db | Tx, conferenceId: string): Promise<TokenRow[]> {
  return db
    .select()
    .from(apiToken)
    .where(and(eq(apiToken.conferenceId, conferenceId), isNull(apiToken.revokedAt)))
    .orderBy(asc(apiToken.createdAt), asc(apiToken.id))
}

/** A key by its hash, with the slug of its conference. */
export async function tokenByHash(
  db: Db | Tx,
  hash: string,
): Promise<(TokenRow & { slug: string }) | undefined> {
  const [found] = await db
    .select({ token: apiToken, slug: conference.slug })
    .from(apiToken)
    .innerJoin(conference, eq(conference.id, apiToken.conferenceId))
    .where(eq(apiToken.hash, hash))
  return found && { ...found.token, slug: found.slug }
}

/** What its maker may do today: a key never does more. */
export async function grantsOfMaker(db: Db | Tx, accountId: string): Promise<Grant[]> {
  const rows = await db
    .select({ role: roleGrant.role, scope: roleGrant.scope, scopeId: roleGrant.scopeId })
    .from(roleGrant)
    .where(eq(roleGrant.accountId, accountId))
  return rows.flatMap(({ role, ...where }) => {
    const known = roles.find((one) => one === role)
    return known ? [{ role: known, ...where }] : []
  })
}

export async function touchToken(tx: Tx, id: string, lastUsedAt: Date): Promise<void> {
  await tx.update(apiToken).set({ lastUsedAt }).where(eq(apiToken.id, id))
}

/** @returns whether there was one of this conference that still worked */
export async function revokeTokenRow(
  tx: Tx,
  conferenceId: string,
  id: string,
  revokedAt: Date,
): Promise<boolean> {
  const rows = await tx
    .update(apiToken)
    .set({ revokedAt })
    .where(
      and(eq(apiToken.id, id), eq(apiToken.conferenceId, conferenceId), isNull(apiToken.revokedAt)),
    )
    .returning({ id: apiToken.id })
  return rows.length > 0
}

export async function keyById(db: Db | Tx, id: string): Promise<KeyRow | undefined> {
  const [row] = await db.select().from(idempotencyKey).where(eq(idempotencyKey.id, id))
  return row
}

export async function insertKey(tx: Tx, row: KeyRow): Promise<void> {
  await tx.insert(idempotencyKey).values(row)
}

export async function updateKey(tx: Tx, id: string, set: Partial<KeyRow>): Promise<void> {
  await tx.update(idempotencyKey).set(set).where(eq(idempotencyKey.id, id))
}

export async function deleteKey(tx: Tx, id: string): Promise<void> {
  await tx.delete(idempotencyKey).where(eq(idempotencyKey.id, id))
}

/** Forgets answers a day old. */
export async function deleteExpiredKeys(tx: Tx, now: Date): Promise<void> {
  await tx.delete(idempotencyKey).where(lt(idempotencyKey.expiresAt, now))
}
