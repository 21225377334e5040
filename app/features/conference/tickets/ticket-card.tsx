import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Tag } from '#app/ui/tag.tsx'

type Props = {
  ticket: {
    conference: { when: string; where: string; city: string }
    name: string
    other: string
    organisation: string
    kind: string
    registrationCode: string
    qr: { size: number; path: string } | null
  }
}

/** A ticket on the screen: the QR black on white in either theme, as large as a telephone lets it be. */
export function TicketCard({ ticket }: Props) {
  const t = useMessages(conferenceTickets).page
  const { conference, name, other, organisation, kind, qr, registrationCode } = ticket
  return (
    <div className="grid gap-8 sm:grid-cols-[minmax(0,22rem)_minmax(0,1fr)] sm:items-start">
      {qr && (
        <figure className="text-center">
          <svg
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            role="img"
            aria-label={t.codeAlt(name)}
            shapeRendering="crispEdges"
            className="w-full border border-line"
          >
            <rect width={qr.size} height={qr.size} fill="#fff" />
            <path d={qr.path} fill="#000" />
          </svg>
          <figcaption className="mt-3">
            <span className="block text-sm text-muted">{t.code}</span>
            <span className="tabular text-lg font-semibold tracking-widest">
              {registrationCode}
            </span>
            <span className="mt-1 block text-sm text-muted">{t.codeHint}</span>
          </figcaption>
        </figure>
      )}
      <div>
        <p className="text-2xl leading-tight font-semibold">{name}</p>
        {other && <p className="mt-1 text-muted">{other}</p>}
        <p className="mt-4 mb-6">
          <Tag>{kind}</Tag>
        </p>
        <Facts
          items={[
            ...(organisation ? [{ term: t.organisation, value: organisation }] : []),
            {
              term: t.when,
              value: (
                <>
                  {conference.when}
                  <span className="block text-sm text-muted">{t.zone(conference.city)}</span>
                </>
              ),
            },
            { term: t.where, value: conference.where },
          ]}
        />
      </div>
    </div>
  )
}
