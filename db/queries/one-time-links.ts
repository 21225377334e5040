import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import { oneTimeLink } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type OneTimeLink = typeof oneTimeLink.$inferSelect

const usable = (now: Date) => and(isNull(oneTimeLink.usedAt), gt(oneTimeLink.expiresAt, now))

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

/** Uses a link up and forgets what was to be done with it. */
export async function markLinkUsed(tx: Tx, tokenHash: string, usedAt: Date): Promise<void> {
  await tx
    .update(oneTimeLink)
    .set({ usedAt, data: null })
    .where(eq(oneTimeLink.tokenHash, tokenHash))
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
    .where(and(eq(oneTimeLink.purpose, purpose), usable(now)))
}

/** Makes the links of a purpose that went to an address and could still be used expire now. */
export async function expireLinksTo(
  tx: Tx,
  purpose: OneTimeLink['purpose'],
  emailFolded: string,
  now: Date,
): Promise<void> {
  await tx
    .update(oneTimeLink)
    .set({ expiresAt: now, data: null })
    .where(
      and(eq(oneTimeLink.purpose, purpose), eq(oneTimeLink.emailFolded, emailFolded), usable(now)),
    )
}

/** Makes the links of an account that could still be used expire now, all or those of a purpose. */
export async function expireLinksOf(
  tx: Tx,
  accountId: string,
  now: Date,
  purpose?: OneTimeLink['purpose'],
): Promise<void> {
  await tx
    .update(oneTimeLink)
    .set({ expiresAt: now, data: null })
    .where(
      and(
        eq(oneTimeLink.accountId, accountId),
        purpose ? eq(oneTimeLink.purpose, purpose) : undefined,
        usable(now),
      ),
    )
}

/** How long a link that is over still says so instead of being unknown, ms. */
const REMEMBERED = 7 * 86_400_000

/** Deletes links that were over a week ago, with the names and addresses in them. */
export async function deleteOldLinks(tx: Tx, now: Date): Promise<void> {
  await tx
    .delete(oneTimeLink)
    .where(lte(oneTimeLink.expiresAt, new Date(now.getTime() - REMEMBERED)))
}
