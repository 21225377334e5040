import { LRUCache } from 'lru-cache'
import { contentBytes } from '#db/queries/files.ts'
import type { StoredFile } from '#db/queries/files.ts'
import type { Store } from '#db/store.ts'
import { importLexicon } from './lexicon.ts'
import { readTable, type ReadTable } from './read-table.ts'

/** Rows of the tables kept read, some tens of megabytes at most. */
const MOST_KEPT_ROWS = 60_000
/** Long enough to look through a dry run; what words mean may change after that. */
const KEPT_MS = 10 * 60_000

const kept = new LRUCache<string, ReadTable>({
  maxSize: MOST_KEPT_ROWS,
  sizeCalculation: ({ rows }) => rows.length,
  ttl: KEPT_MS,
})
const keyOf = (sha256: string, thisYear: number) => `${sha256} ${thisYear}`

/** Remembers a table just read: its dry run and its application follow soon. */
export function keepTable(sha256: string, thisYear: number, table: ReadTable): void {
  kept.set(keyOf(sha256, thisYear), table)
}

/** A table that was uploaded, read again only where that was long ago or on another node. */
export async function tableOf(
  { read }: Store,
  { sha256, type }: Pick<StoredFile, 'sha256' | 'type'>,
  thisYear: number,
): Promise<ReadTable> {
  const there = kept.get(keyOf(sha256, thisYear))
  if (there) return there
  const bytes = await contentBytes(read, sha256)
  const table = await readTable(bytes, type, await importLexicon(read), thisYear)
  keepTable(sha256, thisYear, table)
  return table
}
