import type { Lang } from '#app/domain/shared/lang.ts'
import { BYTE_ORDER_MARK, csvLine } from '#app/domain/shared/delimited.ts'
import { directory } from '#app/i18n/directory.ts'
import type { ClusterExport } from './export-clusters.ts'
import { fileColumns, headings, type Cell } from './file-columns.ts'

/** The selection as CSV for people: headings and words of one language, a byte order mark for Excel. */
export async function* writeCsv({ batches }: ClusterExport, lang: Lang): AsyncGenerator<string> {
  const { yes, no } = directory[lang].file
  const plain = (cell: Cell) =>
    typeof cell === 'boolean' ? (cell ? yes : no) : cell instanceof Date ? cell.toISOString() : cell
  yield BYTE_ORDER_MARK + csvLine(headings(lang))
  for await (const records of batches)
    yield records
      .map((record) => csvLine(fileColumns.map(({ of }) => plain(of(record, lang)))))
      .join('')
}
