import { createInflateRaw } from 'node:zlib'
import { packedBytes, zipDirectory, type ZipEntry } from '#app/domain/files/zip-directory.ts'

/** An archive that is not whole, or is of a kind no document is. */
export class BrokenArchive extends Error {
  override name = 'BrokenArchive'
}
/** An archive that unpacks to far more than a document would. */
export class ArchiveBomb extends Error {
  override name = 'ArchiveBomb'
}

const MOST_ENTRIES = 1_000
/** Bytes all entries together may claim to unpack to. */
const MOST_UNPACKED = 200 * 1024 * 1024
/** How many times smaller deflate makes a table at best; a bomb is made a thousand times smaller. */
const MOST_RATIO = 150
/** Small entries may be of any ratio: a sheet of empty rows packs well. */
const RATIO_FROM = 1024 * 1024

/**
 * Opens a ZIP archive by its directory, without unpacking anything.
 * @throws BrokenArchive, ArchiveBomb
 */
export function openArchive(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const entries = zipDirectory(bytes)
  if (!entries) throw new BrokenArchive()
  if (entries.length > MOST_ENTRIES) throw new ArchiveBomb()
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) throw new ArchiveBomb()
  if (entries.some(({ size, packed }) => size > RATIO_FROM && size > packed * MOST_RATIO))
    throw new ArchiveBomb()
  return new Map(entries.map((entry) => [entry.name, entry]))
}

/**
 * Unpacks one entry bit by bit. What it claims to hold is not believed: it stops at `most` bytes.
 * @throws BrokenArchive, ArchiveBomb
 */
export async function* unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, entry)
  if (!packed || entry.encrypted || (entry.method !== 0 && entry.method !== 8))
    throw new BrokenArchive()
  if (entry.method === 0) {
    if (packed.length > most) throw new ArchiveBomb()
    yield packed
    return
  }
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  inflate.end(packed)
  let size = 0
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > most || size > entry.size) throw new ArchiveBomb()
      yield chunk
    }
  } catch (error) {
    throw error instanceof ArchiveBomb ? error : new BrokenArchive()
  } finally {
    inflate.destroy()
  }
}
