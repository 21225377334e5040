import type { Lang } from '#app/domain/shared/lang.ts'
import { directory } from '#app/i18n/directory.ts'
import { workbook } from '../files/workbook.ts'
import type { ClusterExport } from './export-clusters.ts'
import { fileColumns, headings } from './file-columns.ts'

/** The selection as a workbook of one sheet: typed cells, a frozen heading row, filters on it. */
export function writeXlsx(
  { batches, total }: ClusterExport,
  lang: Lang,
): AsyncGenerator<Uint8Array> {
  async function* rows() {
    for await (const records of batches)
      for (const record of records) yield fileColumns.map(({ of }) => of(record, lang))
  }
  return workbook({
    sheet: directory[lang].file.name,
    columns: headings(lang).map((title, i) => ({ title, width: fileColumns[i]!.width })),
    rows: rows(),
    count: total,
  })
}
