import type { LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { BYTE_ORDER_MARK, csvLine } from '#app/domain/shared/delimited.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { exportRound } from '#server/clusters/monitoring/export-round.ts'
import { workbook } from '#server/files/workbook.ts'
import { yearOf } from './year-of.ts'

/** A round with all its answers and decisions as a file, for experts. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { format } = args.params
  if (format !== 'csv' && format !== 'xlsx') throw notFound()
  const context = await signedIn(args)
  const year = yearOf(args.params)
  const { columns, rows } = await answer(() => exportRound(context, year, lang))
  const name = `${monitoringWork[lang].file.name}-${year}.${format}`
  const headers = {
    'Content-Disposition': attachment(name, name),
    'Cache-Control': 'private, no-store',
  }
  if (format === 'csv')
    return new Response(
      BYTE_ORDER_MARK +
        csvLine(columns.map(({ title }) => title)) +
        rows.map((row) => csvLine(row)).join(''),
      { headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8' } },
    )
  const bytes = workbook({
    sheet: `${monitoringWork[lang].file.sheet} ${year}`,
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
