import type { LoaderFunctionArgs } from '@remix-run/node'
import { conferenceSeats } from '#app/i18n/conference-seats.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { isTableFormat, tableFile } from '#app/routes/table-file.ts'
import { exportSeats } from '#server/conference/seats/export-seats.ts'

/** Who sits in a session and who waits, as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', code = '', format } = args.params
  if (!isTableFormat(format)) throw notFound()
  const context = await signedIn(args)
  const table = await answer(() => exportSeats(context, { slug, code, lang, format }))
  const { name, sheet } = conferenceSeats[lang].file
  return tableFile(table, format, {
    name: `${name}-${code}`,
    plainName: `seats-${code}`,
    sheet,
  })
}
