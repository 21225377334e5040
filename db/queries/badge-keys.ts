import { and, desc, eq, isNull } from 'drizzle-orm'
import { badgeKey } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type BadgeKey = typeof badgeKey.$inferSelect

/** The key that signs now, with its private half. */
export async function keyInForce(db: Db | Tx): Promise<BadgeKey | undefined> {
  const [row] = await db
    .select()
    .from(badgeKey)
    .where(and(isNull(badgeKey.retiredAt), isNull(badgeKey.withdrawnAt)))
    .orderBy(desc(badgeKey.createdAt), desc(badgeKey.id))
    .limit(1)
  return row
}

const withoutPrivateHalf = {
  id: badgeKey.id,
  publicKey: badgeKey.publicKey,
  createdAt: badgeKey.createdAt,
  withdrawnAt: badgeKey.withdrawnAt,
}
export type PublicBadgeKey = Omit<BadgeKey, 'privateKey' | 'retiredAt'>

/** Every key that ever signed, youngest first, without its private half. */
export async function readKeys(db: Db | Tx): Promise<PublicBadgeKey[]> {
  return db
    .select(withoutPrivateHalf)
    .from(badgeKey)
    .orderBy(desc(badgeKey.createdAt), desc(badgeKey.id))
}

export async function addKey(
  tx: Tx,
  key: Pick<BadgeKey, 'id' | 'publicKey' | 'privateKey' | 'createdAt'>,
): Promise<void> {
  await tx.insert(badgeKey).values({ ...key, retiredAt: null, withdrawnAt: null })
}

/** Ends a key's service and erases its private half; withdrawn, it proves nothing from then on. */
export async function retireKey(tx: Tx, id: string, at: Date, withdrawn: boolean): Promise<void> {
  await tx
    .update(badgeKey)
    .set({ privateKey: null, retiredAt: at, ...(withdrawn && { withdrawnAt: at }) })
    .where(eq(badgeKey.id, id))
}

/** Every key with how it ended, the youngest first. */
export async function keysWithEnds(db: Db | Tx): Promise<BadgeKey[]> {
  return db.select().from(badgeKey).orderBy(desc(badgeKey.createdAt), desc(badgeKey.id))
}

/** Has nothing a key signed hold any longer, whenever its service ended. */
export async function withdrawKey(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .update(badgeKey)
    .set({ privateKey: null, withdrawnAt: at })
    .where(and(eq(badgeKey.id, id), isNull(badgeKey.withdrawnAt)))
}
