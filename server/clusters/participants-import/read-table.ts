import {
  MOST_ROWS,
  readHeading,
  type Heading,
} from '#app/domain/clusters/participants-import/columns.ts'
import {
  readRow,
  type CellError,
  type ImportedRow,
  type Lexicon,
} from '#app/domain/clusters/participants-import/read-row.ts'
import { fileTypes } from '#app/domain/files/file-types.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Problem } from '#app/domain/shared/form.ts'
import { participantsImport } from '#app/i18n/participants-import.ts'
import { readCsv } from '../../files/read-csv.ts'
import { readXlsx } from '../../files/read-xlsx.ts'
import { ArchiveBomb, BrokenArchive } from '../../files/unpack.ts'

export type ReadTable = { heading: Heading; rows: { row: ImportedRow; errors: CellError[] }[] }

const at = (problem: Problem) => new DomainError('form.invalid', {}, { file: problem })
const headings = [participantsImport.ru.columns, participantsImport.en.columns]

/**
 * Reads a table of participants as it is unpacked; only what its cells mean stays in memory.
 * @param type media type of the file, found in its bytes
 * @throws DomainError `form.invalid` at `file`: `file-broken`, `file-bomb`, `table-heading`, `table-empty`, `table-long`
 */
export async function readTable(
  bytes: Uint8Array,
  type: string,
  lexicon: Lexicon,
  thisYear: number,
): Promise<ReadTable> {
  let heading: Heading | null = null
  const rows: ReadTable['rows'] = []
  try {
    const batches = type === fileTypes.xlsx.type ? readXlsx(bytes) : readCsv(bytes)
    for await (const batch of batches)
      for (const row of batch) {
        if (heading) rows.push(readRow(row, heading, lexicon, thisYear))
        else if (!(heading = readHeading(row.cells, headings))) throw at('table-heading')
        if (rows.length > MOST_ROWS) throw at('table-long')
      }
  } catch (error) {
    if (error instanceof ArchiveBomb) throw at('file-bomb')
    if (error instanceof BrokenArchive) throw at('file-broken')
    throw error
  }
  if (!heading || rows.length === 0) throw at('table-empty')
  return { heading, rows }
}
