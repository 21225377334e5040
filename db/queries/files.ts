import { and, asc, eq, inArray, notExists } from 'drizzle-orm'
import { storedContent, storedFile, storedPart } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type StoredFile = typeof storedFile.$inferSelect

/** Bytes of a part: what a download holds in memory at a time. */
const PART = 1024 * 1024

/** Keeps a content; one that is kept already is left alone. @returns whether it was new */
export async function insertContent(
  tx: Tx,
  { sha256, bytes, createdAt }: { sha256: string; bytes: Uint8Array; createdAt: Date },
): Promise<boolean> {
  const rows = await tx
    .insert(storedContent)
    .values({ sha256, size: bytes.length, createdAt })
    .onConflictDoNothing()
    .returning({ sha256: storedContent.sha256 })
  if (rows.length === 0) return false
  for (let n = 0; n * PART < bytes.length; n++) {
    const part = bytes.subarray(n * PART, (n + 1) * PART)
    await tx.insert(storedPart).values({
      sha256,
      n,
      bytes: Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    })
  }
  return true
}

export async function insertFile(tx: Tx, row: StoredFile): Promise<void> {
  await tx.insert(storedFile).values(row)
}

export async function fileById(db: Db | Tx, id: string): Promise<StoredFile | undefined> {
  const [row] = await db.select().from(storedFile).where(eq(storedFile.id, id))
  return row
}

/** The parts of a content in their order, one query and one mebibyte at a time. */
export async function* contentParts(
  db: Db,
  sha256: string,
  size: number,
): AsyncGenerator<Uint8Array> {
  for (let n = 0; n * PART < size; n++) {
    const [row] = await db
      .select({ bytes: storedPart.bytes })
      .from(storedPart)
      .where(and(eq(storedPart.sha256, sha256), eq(storedPart.n, n)))
    if (!row) throw new Error(`content ${sha256} lacks part ${n}`)
    yield row.bytes
  }
}

/** A whole content in memory. */
export async function contentBytes(db: Db | Tx, sha256: string): Promise<Uint8Array> {
  const rows = await db
    .select({ bytes: storedPart.bytes })
    .from(storedPart)
    .where(eq(storedPart.sha256, sha256))
    .orderBy(asc(storedPart.n))
  return Buffer.concat(rows.map(({ bytes }) => bytes))
}

/** Deletes files, and the contents no other file has. */
export async function deleteFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const gone = await tx
    .delete(storedFile)
    .where(inArray(storedFile.id, [...ids]))
    .returning({ sha256: storedFile.sha256 })
  const contents = [...new Set(gone.map(({ sha256 }) => sha256))]
  if (contents.length === 0) return
  await tx
    .delete(storedContent)
    .where(
      and(
        inArray(storedContent.sha256, contents),
        notExists(
          tx
            .select({ id: storedFile.id })
            .from(storedFile)
            .where(eq(storedFile.sha256, storedContent.sha256)),
        ),
      ),
    )
}
