import type { LoaderFunctionArgs } from '@remix-run/node'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { tableFile } from '#app/routes/table-file.ts'
import { exportRound } from '#server/clusters/monitoring/export-round.ts'
import { yearOf } from './year-of.ts'

/** A round with all its answers and decisions as a file, for experts. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { format } = args.params
  if (format !== 'csv' && format !== 'xlsx') throw notFound()
  const context = await signedIn(args)
  const year = yearOf(args.params)
  const { columns, rows } = await answer(() => exportRound(context, year, lang))
  const words = monitoringWork[lang].file
  return tableFile({ columns, rows, count: rows.length }, format, {
    name: `${words.name}-${year}`,
    plainName: `monitoring-${year}`,
    sheet: `${words.sheet} ${year}`,
  })
}
