import type { LoaderFunctionArgs } from '@remix-run/node'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { ticketPdf } from '#server/conference/tickets/ticket-pdf.ts'
import { pdf } from '../pdf.ts'

/** `…/ticket.pdf?page=phone`: a ticket as a file; on a sheet of A4 unless told otherwise. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { slug = '', token = '' } = params
  const page = new URL(request.url).searchParams.get('page') === 'phone' ? 'phone' : 'a4'
  const origin = context.portal.env.PUBLIC_URL
  const made = await answer(() =>
    ticketPdf(context.portal.context(), { slug, token, lang, page, origin }),
  )
  return pdf(made.pdf, `${conferenceTickets[lang].ticket.file}-${made.code}`)
}
