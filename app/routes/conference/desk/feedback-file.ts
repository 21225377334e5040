import type { LoaderFunctionArgs } from '@remix-run/node'
import { feedbackScopes } from '#app/domain/conference/desk/vocabulary.ts'
import { conferenceFeedback } from '#app/i18n/conference-feedback.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { exportFeedback } from '#server/conference/desk/feedback/export-feedback.ts'
import { isTableFormat, tableFile } from '#app/routes/table-file.ts'

/** All answers to a form, as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', format } = args.params
  const scope = feedbackScopes.find((one) => one === args.params.scope)
  if (!scope || !isTableFormat(format)) throw notFound()
  const context = await signedIn(args)
  const table = await answer(() => exportFeedback(context, { slug, scope, lang }))
  const t = conferenceFeedback[lang].file
  return tableFile(table, format, {
    name: `${t.name}-${slug}`,
    plainName: `feedback-${slug}`,
    sheet: t.sheet,
  })
}
