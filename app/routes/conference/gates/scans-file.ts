import type { LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { BYTE_ORDER_MARK, csvLine } from '#app/domain/shared/delimited.ts'
import { gates } from '#app/i18n/gates.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { exportScans } from '#server/conference/check-in/export-scans.ts'
import { workbook, type WorkbookCell } from '#server/files/workbook.ts'

/** Every scan of a conference as a file, for organisers. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { format, slug = '' } = args.params
  if (format !== 'csv' && format !== 'xlsx') throw notFound()
  const context = await signedIn(args)
  const { columns, rows } = await answer(() => exportScans(context, slug, lang))
  const words = gates[lang].file
  const headers = {
    'Content-Disposition': attachment(`${words.name}-${slug}.${format}`, `scans-${slug}.${format}`),
    'Cache-Control': 'private, no-store',
  }
  if (format === 'csv')
    return new Response(
      BYTE_ORDER_MARK +
        csvLine(columns.map(({ title }) => title)) +
        rows.map((row) => csvLine(row.map(plain))).join(''),
      { headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8' } },
    )
  const bytes = workbook({
    sheet: words.sheet,
    columns,
    rows: (async function* () {
      yield* rows
    })(),
    count: rows.length,
  })
  return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream, {
    headers: {
      ...headers,
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  })
}

const plain = (cell: WorkbookCell) => (cell instanceof Date ? cell.toISOString() : cell)
