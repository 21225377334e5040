import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { localise } from '#app/domain/shared/localise.ts'
import { TicketCard } from '#app/features/conference/tickets/ticket-card.tsx'
import { TicketPapers } from '#app/features/conference/tickets/ticket-papers.tsx'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { showTicket } from '#server/conference/tickets/show-ticket.ts'

/** A ticket by its secret link: on the screen, and the way to its files. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { slug = '', token = '' } = params
  return answer(async () =>
    localise(await showTicket(context.portal.context(), { slug, token, lang }), lang),
  )
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) => [
  ...privateMeta(params, (lang) => {
    const t = conferenceTickets[lang]
    return data ? t.ticket.title(data.conference.title) : t.page.title
  }),
  // The address is the right to the ticket: no other site shall learn it.
  { name: 'referrer', content: 'no-referrer' },
]

export default function Ticket() {
  const ticket = useLoaderData<typeof loader>()
  const { token = '' } = useParams()
  const lang = useLang()
  const words = useMessages(conferenceTickets)
  const t = words.page
  const { conference, state } = ticket
  const { slug } = conference
  const toRegistration = (
    <LinkButton href={paths.registration(lang, slug, token)} kind="quiet">
      {t.toRegistration}
    </LinkButton>
  )
  return (
    <Page
      crumbs={[{ label: conference.title, href: paths.conference(lang, slug) }, { label: t.crumb }]}
      title={t.title}
      lead={ticket.qr ? <p>{t.lead}</p> : undefined}
    >
      {state !== 'confirmed' ? (
        <EmptyState title={t.noneTitle} action={toRegistration}>
          {t.none[state]}
        </EmptyState>
      ) : (
        <>
          {ticket.online && (
            <div className="mb-6">
              <Notice kind="info">{t.online}</Notice>
            </div>
          )}
          <TicketCard ticket={ticket} />
          {conference.isDemo && (
            <div className="mt-6">
              <Notice kind="info">{words.demo}</Notice>
            </div>
          )}
          <div className="no-print mt-6 flex flex-wrap gap-3">
            {ticket.qr && (
              <>
                <LinkButton href={paths.ticketPdf(lang, slug, token, 'a4')} plain>
                  {t.pdfA4}
                </LinkButton>
                <LinkButton href={paths.ticketPdf(lang, slug, token, 'phone')} kind="quiet" plain>
                  {t.pdfPhone}
                </LinkButton>
              </>
            )}
            {toRegistration}
          </div>
          <TicketPapers
            letters={ticket.letters}
            certificate={ticket.certificate}
            letterHref={paths.letter(lang, slug, token)}
            certificateHref={paths.certificatePdf(lang, slug, token)}
          />
        </>
      )}
    </Page>
  )
}
