import type { LoaderFunctionArgs } from '@remix-run/node'
import { gates } from '#app/i18n/gates.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { tableFile } from '#app/routes/table-file.ts'
import { exportScans } from '#server/conference/check-in/export-scans.ts'

/** Every scan of a conference as a file, for organisers. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { format, slug = '' } = args.params
  if (format !== 'csv' && format !== 'xlsx') throw notFound()
  const context = await signedIn(args)
  const table = await answer(() => exportScans(context, slug, lang))
  const words = gates[lang].file
  return tableFile({ ...table, count: table.rows.length }, format, {
    name: `${words.name}-${slug}`,
    plainName: `scans-${slug}`,
    sheet: words.sheet,
  })
}
