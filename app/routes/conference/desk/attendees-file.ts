import type { LoaderFunctionArgs } from '@remix-run/node'
import { attendeeFilterSchema } from '#app/domain/conference/desk/attendees.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { exportAttendees } from '#server/conference/desk/export-attendees.ts'
import { isTableFormat, tableFile } from '#app/routes/table-file.ts'

/** The attendees a filter finds, as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', format } = args.params
  if (!isTableFormat(format)) throw notFound()
  const context = await signedIn(args)
  const filter = attendeeFilterSchema.parse(
    Object.fromEntries(new URL(args.request.url).searchParams),
  )
  const table = await answer(() => exportAttendees(context, { slug, filter, lang, format }))
  const t = conferenceAttendees[lang].file
  return tableFile(table, format, {
    name: `${t.name}-${slug}`,
    plainName: `attendees-${slug}`,
    sheet: t.sheet,
  })
}
