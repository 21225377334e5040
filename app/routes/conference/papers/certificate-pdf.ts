import type { LoaderFunctionArgs } from '@remix-run/node'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { certificatePdf } from '#server/conference/papers/certificate-pdf.ts'
import { pdf } from '../pdf.ts'

/** A certificate of attendance as a file, in the language of its address. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { slug = '', token = '' } = params
  const origin = context.portal.env.PUBLIC_URL
  const made = await answer(() =>
    certificatePdf(context.portal.context(), { slug, token, lang, origin }),
  )
  return pdf(made.pdf, `${conferenceTickets[lang].certificate.file}-${made.code}`)
}
