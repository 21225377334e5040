import type { LoaderFunctionArgs } from '@remix-run/node'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { letterPdf } from '#server/conference/papers/letter-pdf.ts'
import { pdf } from '../pdf.ts'

/** The invitation letter that was made, as a file in its own language. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  langOf(params)
  const { slug = '', token = '' } = params
  const origin = context.portal.env.PUBLIC_URL
  const made = await answer(() => letterPdf(context.portal.context(), { slug, token, origin }))
  return pdf(made.pdf, `${conferenceTickets[made.lang].letter.file}-${made.code}`)
}
