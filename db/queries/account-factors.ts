import { and, eq, isNull } from 'drizzle-orm'
import { passkey, recoveryCode, totp } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

// How an account is entered besides its password: passkeys, codes of an application, recovery codes.

export type Passkey = typeof passkey.$inferSelect
export type Totp = typeof totp.$inferSelect

/** The passkeys of an account, the oldest first. */
export async function passkeysOf(db: Db | Tx, accountId: string): Promise<Passkey[]> {
  return db
    .select()
    .from(passkey)
    .where(eq(passkey.accountId, accountId))
    .orderBy(passkey.createdAt, passkey.id)
}

export async function passkeyById(db: Db | Tx, id: string): Promise<Passkey | undefined> {
  const [row] = await db.select().from(passkey).where(eq(passkey.id, id))
  return row
}

export async function insertPasskey(tx: Tx, row: Passkey): Promise<void> {
  await tx.insert(passkey).values(row)
}

export async function notePasskeyUse(
  tx: Tx,
  id: string,
  used: Pick<Passkey, 'counter' | 'backedUp' | 'lastUsedAt'>,
): Promise<void> {
  await tx.update(passkey).set(used).where(eq(passkey.id, id))
}

/** @returns whether there was one */
export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(passkey)
    .where(and(eq(passkey.accountId, accountId), eq(passkey.id, id)))
    .returning({ id: passkey.id })
  return gone.length > 0
}

export async function totpOf(db: Db | Tx, accountId: string): Promise<Totp | undefined> {
  const [row] = await db.select().from(totp).where(eq(totp.accountId, accountId))
  return row
}

/** Puts a second factor in the place of whatever there was. */
export async function replaceTotp(tx: Tx, row: Totp): Promise<void> {
  await tx.delete(totp).where(eq(totp.accountId, row.accountId))
  await tx.insert(totp).values(row)
}

export async function updateTotp(
  tx: Tx,
  accountId: string,
  set: Partial<Pick<Totp, 'confirmedAt' | 'lastStep'>>,
): Promise<void> {
  await tx.update(totp).set(set).where(eq(totp.accountId, accountId))
}

/** The secrets of all second factors, as they are kept. */
export async function totpSecrets(db: Db | Tx): Promise<Pick<Totp, 'accountId' | 'secret'>[]> {
  return db.select({ accountId: totp.accountId, secret: totp.secret }).from(totp)
}

export async function setTotpSecret(tx: Tx, accountId: string, secret: string): Promise<void> {
  await tx.update(totp).set({ secret }).where(eq(totp.accountId, accountId))
}

/** Takes the second factor away, with its recovery codes. @returns whether there was one in force */
export async function deleteTotp(tx: Tx, accountId: string): Promise<boolean> {
  const gone = await tx
    .delete(totp)
    .where(eq(totp.accountId, accountId))
    .returning({ confirmedAt: totp.confirmedAt })
  await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId))
  return gone.some(({ confirmedAt }) => confirmedAt !== null)
}

/** New recovery codes instead of all earlier ones. */
export async function replaceRecoveryCodes(
  tx: Tx,
  accountId: string,
  hashes: readonly string[],
  createdAt: Date,
): Promise<void> {
  await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId))
  await tx
    .insert(recoveryCode)
    .values(hashes.map((codeHash) => ({ codeHash, accountId, createdAt })))
}

const unused = (accountId: string) =>
  and(eq(recoveryCode.accountId, accountId), isNull(recoveryCode.usedAt))

/** How many recovery codes of an account still work. */
export async function countRecoveryCodes(db: Db | Tx, accountId: string): Promise<number> {
  return db.$count(recoveryCode, unused(accountId))
}

/** Uses a recovery code up. @returns whether it still worked */
export async function spendRecoveryCode(
  tx: Tx,
  accountId: string,
  codeHash: string,
  usedAt: Date,
): Promise<boolean> {
  const used = await tx
    .update(recoveryCode)
    .set({ usedAt })
    .where(and(unused(accountId), eq(recoveryCode.codeHash, codeHash)))
    .returning({ codeHash: recoveryCode.codeHash })
  return used.length > 0
}
