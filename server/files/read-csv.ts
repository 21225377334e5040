import { delimiterOf, readDelimited, type TableRow } from '#app/domain/shared/read-delimited.ts'

/** Rows given at once, so that other requests get their turn in between. */
const BATCH = 1_000

/** A text as its bytes say: UTF-8 where they can be that, else the encoding of a Russian Windows. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}

/** The rows of a CSV file, a batch at a time. */
export async function* readCsv(bytes: Uint8Array): AsyncGenerator<TableRow[]> {
  const text = decodeText(bytes)
  // Excel may say in a line of its own what separates the cells.
  const said = /^sep=(.)\r?\n/.exec(text)
  let batch: TableRow[] = []
  for (const row of readDelimited(text, said?.[1] ?? delimiterOf(text))) {
    if (said && row.line === 1) continue
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
    await new Promise(setImmediate)
  }
  if (batch.length > 0) yield batch
}
