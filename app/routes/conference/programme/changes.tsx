import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { programmeSearch } from '#app/domain/conference/programme-query.ts'
import { ReleaseChangesList } from '#app/features/conference/programme/release-changes.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { programme as programmeWords } from '#app/i18n/programme.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { listReleases } from '#server/conference/programme/list-releases.ts'
import { readProgramme } from '#server/conference/programme/read-programme.ts'
import { changesData } from './changes-data.ts'
import { hidden, shownConference } from './shown.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    const portal = context.portal.context(await actorOf(request, context))
    const { conference, release } = await readProgramme(portal, params.slug ?? '')
    const heads = release ? await listReleases(portal, release) : []
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      conference: shownConference(lang, conference),
      releases: release ? changesData(lang, { conference, release }, heads) : [],
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, conference } = data
  const t = pages[lang].changes
  return [
    ...pageMeta({
      lang,
      origin,
      title: `${t.title}, ${conference.title}`,
      description: t.description(conference.title),
      pathOf: (one) => paths.programmeChanges(one, conference.slug),
    }),
    ...hidden(conference),
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/atom+xml',
      title: t.title,
      href: paths.programmeFeed(conference.slug, lang),
    },
  ]
}

export default function ProgrammeChanges() {
  const { conference, releases } = useLoaderData<typeof loader>()
  const lang = useLang()
  const { changes: t, conferences, home } = useMessages(pages)
  const programme = useMessages(programmeWords)
  const { slug, title } = conference
  return (
    <Page
      crumbs={[
        { label: conferences.title, href: paths.conferences(lang) },
        { label: title, href: paths.conference(lang, slug) },
        { label: programme.title, href: paths.programme(lang, slug) },
        { label: t.title },
      ]}
      above={<p className="text-sm text-muted">{title}</p>}
      title={
        releases.length === 0
          ? t.title
          : releases.length === 1
            ? t.first
            : t.titleOf(releases.length - 1)
      }
      lead={<p>{t.lead}</p>}
    >
      {releases.length === 0 && (
        <EmptyState title={home.noProgramme}>{home.noProgrammeText}</EmptyState>
      )}
      <ol>
        {releases.map(({ id, number, at, when, note, summary, groups }, i) => (
          <li
            key={id}
            id={`release-${number}`}
            className="mt-10 border-t border-ink pt-4 first:mt-0"
          >
            <h2 className="text-lg">{t.release(number)}</h2>
            <p className="tabular mt-1 text-sm text-muted">
              <time dateTime={at}>{when}</time>
            </p>
            {note && <p className="mt-3 whitespace-pre-line">{note}</p>}
            <p className="mt-3">{summary}</p>
            <ReleaseChangesList slug={slug} groups={groups} />
            <p className="no-print mt-4 text-sm">
              <Link
                to={paths.programme(
                  lang,
                  slug,
                  i === 0 ? '' : programmeSearch({ release: number }),
                )}
              >
                {i === 0 ? t.showLatest : t.show}
              </Link>
            </p>
          </li>
        ))}
      </ol>
      <p className="no-print mt-10 border-t border-line pt-4 text-sm">
        <a href={paths.programmeFeed(slug, lang)}>{t.feed}</a>
      </p>
    </Page>
  )
}
