import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { verifyPaper } from '#server/conference/papers/verify-paper.ts'

/** The address printed on a letter or a certificate: whoever holds the paper sees whether it is genuine. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const { slug = '', code = '' } = params
  return answer(() => verifyPaper(context.portal.context(), { slug, code, lang }))
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => conferenceTickets[lang].verify.crumb)

export default function VerifyPaper() {
  const paper = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(conferenceTickets).verify
  const { conference, kind, holds } = paper
  return (
    <Page
      crumbs={[
        { label: conference.title, href: paths.conference(lang, conference.slug) },
        { label: t.crumb },
      ]}
      title={holds ? t.title[kind] : t.over}
      lead={<p>{holds ? t.lead[kind] : t.overText}</p>}
    >
      <Facts
        items={[
          {
            term: t.issuedTo,
            value: (
              <>
                <strong>{paper.name}</strong>
                {paper.other && <span className="block text-sm text-muted">{paper.other}</span>}
              </>
            ),
          },
          {
            term: t.conference,
            value: <Link to={paths.conference(lang, conference.slug)}>{conference.title}</Link>,
          },
          { term: t.when, value: conference.when },
          { term: t.where, value: conference.where },
          ...(paper.purpose ? [{ term: t.purpose, value: t.purposes[paper.purpose] }] : []),
          { term: t.issuedOn, value: formatPartialDate(lang, paper.issuedOn) },
          { term: t.code, value: <span className="tabular">{paper.code}</span> },
        ]}
      />
      <div className="mt-8">
        <Notice kind="info">{t.compare}</Notice>
      </div>
    </Page>
  )
}
