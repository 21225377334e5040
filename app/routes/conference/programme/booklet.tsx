import '#app/features/conference/programme/booklet.css'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BookletDay } from '#app/features/conference/programme/booklet-day.tsx'
import { PrintButton } from '#app/features/conference/programme/print-button.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { programme as programmeWords } from '#app/i18n/programme.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { readProgramme } from '#server/conference/programme/read-programme.ts'
import { bookletData } from './booklet-data.ts'
import { shownConference } from './shown.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    const portal = context.portal.context(await actorOf(request, context))
    const { conference, release } = await readProgramme(portal, params.slug ?? '')
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      conference: shownConference(lang, conference),
      booklet: release && bookletData(lang, { conference, release }),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, conference } = data
  const t = pages[lang].booklet
  return [
    ...pageMeta({
      lang,
      origin,
      title: `${t.title}, ${conference.title}`,
      description: t.lead,
      pathOf: (one) => paths.programmeBooklet(one, conference.slug),
    }),
    // The programme itself is what should be found.
    { name: 'robots', content: 'noindex, follow' },
  ]
}

export default function Booklet() {
  const { conference, booklet } = useLoaderData<typeof loader>()
  const lang = useLang()
  const { booklet: t, conferences, home } = useMessages(pages)
  const programme = useMessages(programmeWords)
  const { slug, title, when, city, venue, address } = conference
  return (
    <Page
      crumbs={[
        { label: conferences.title, href: paths.conferences(lang) },
        { label: title, href: paths.conference(lang, slug) },
        { label: programme.title, href: paths.programme(lang, slug) },
        { label: t.title },
      ]}
      above={
        <p className="text-sm text-muted">
          {[when, venue, address, city].filter(Boolean).join(', ')}
        </p>
      }
      title={title}
      lead={<p className="no-print">{t.lead}</p>}
      actions={booklet && <PrintButton>{t.print}</PrintButton>}
    >
      {!booklet && <EmptyState title={home.noProgramme}>{home.noProgrammeText}</EmptyState>}
      {booklet && (
        <div className="booklet">
          <p className="no-print scripts-only text-sm text-muted">{t.printHint}</p>
          <p className="mt-2 text-sm text-muted">{t.edition(booklet.number, booklet.at)}</p>
          {booklet.halls.length > 0 && (
            <section className="mt-8">
              <h2 className="text-lg">{t.halls}</h2>
              <ul className="mt-2">
                {booklet.halls.map(({ name, note, capacity }) => (
                  <li key={name} className="border-b border-line py-1.5 text-sm">
                    <span className="font-medium">{name}</span>
                    {capacity !== null && `, ${t.places(capacity)}`}
                    {note && <span className="block text-muted">{note}</span>}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {booklet.days.map((day) => (
            <BookletDay key={day.date} day={day} />
          ))}
          {booklet.index.length > 0 && (
            <section className="booklet-index">
              <h2>{t.index}</h2>
              <ul className="mt-4">
                {booklet.index.map(({ code, name, organisation, when: times }) => (
                  <li key={code}>
                    <span className="font-medium">{name}</span>
                    {organisation && `, ${organisation}`}
                    <span className="tabular text-muted"> {times.join('; ')}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Page>
  )
}
