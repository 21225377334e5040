import { Link } from '@remix-run/react'
import { requests } from '#app/i18n/requests.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/page.tsx'

type Props = {
  request: { position: string; message: string; at: string }
  who: { name: string; email: string }
  cluster: string
  slug: string | null
  proposal: {
    nameRu: string
    nameEn: string
    purposeRu: string
    purposeEn: string
    website: string | null
    foundedYear: number | null
    regions: string[]
    specialisations: string[]
  } | null
}

/** Everything a request says. */
export function RequestFacts({ request, who, cluster, slug, proposal }: Props) {
  const lang = useLang()
  const t = useMessages(requests).review
  return (
    <>
      <Facts
        items={[
          {
            term: t.who,
            value: (
              <>
                {who.name}, <a href={`mailto:${who.email}`}>{who.email}</a>
              </>
            ),
          },
          { term: t.position, value: request.position },
          { term: t.asked, value: request.at },
          {
            term: t.message,
            value: <span className="whitespace-pre-line">{request.message}</span>,
          },
        ]}
      />
      {slug && (
        <p className="mt-4">
          <Link to={paths.cluster(lang, slug)}>{cluster}</Link>
        </p>
      )}
      {proposal && (
        <Section id="proposal" title={t.proposal}>
          <Facts
            items={[
              { term: t.nameRu, value: <span lang="ru">{proposal.nameRu}</span> },
              { term: t.nameEn, value: <span lang="en">{proposal.nameEn}</span> },
              { term: t.purposeRu, value: <span lang="ru">{proposal.purposeRu}</span> },
              { term: t.purposeEn, value: <span lang="en">{proposal.purposeEn}</span> },
              { term: t.regions, value: proposal.regions.join(', ') },
              { term: t.specialisations, value: proposal.specialisations.join(', ') },
              ...(proposal.foundedYear
                ? [{ term: t.founded, value: String(proposal.foundedYear) }]
                : []),
              ...(proposal.website
                ? [
                    {
                      term: t.website,
                      value: (
                        <a href={proposal.website} rel="nofollow noopener">
                          {proposal.website}
                        </a>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      )}
    </>
  )
}
