import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { parseProgrammeQuery, programmeSearch } from '#app/domain/conference/programme-query.ts'
import { wallClock } from '#app/domain/conference/days.ts'
import { programmeDayBounds } from '#app/domain/conference/zoned.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { StarForm } from '#app/features/conference/agenda/star-form.tsx'
import { DayTabs } from '#app/features/conference/programme/day-tabs.tsx'
import { ProgrammeForm } from '#app/features/conference/programme/programme-form.tsx'
import { ReleaseHint } from '#app/features/conference/programme/release-hint.tsx'
import { Timetable } from '#app/features/conference/programme/timetable.tsx'
import { stars } from '#app/i18n/stars.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { programme } from '#app/i18n/programme.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { listOwnStars } from '#server/conference/agenda/list-own-stars.ts'
import { readProgramme } from '#server/conference/programme/read-programme.ts'
import { programmeData } from './programme-data.ts'
import { hidden, shownConference } from './shown.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    const { query, problem } = parseProgrammeQuery(new URL(request.url).searchParams)
    if (problem) throw new DomainError('query.invalid', { field: problem })
    const portal = context.portal.context(await actorOf(request, context))
    const found = await readProgramme(portal, params.slug ?? '', query.release)
    const { conference, release, latest } = found
    const data = programmeData(lang, found, query, portal.now())
    const stars = await listOwnStars(portal, conference.id)
    // Without a day in its address the page opens at today's.
    if (!query.day) {
      const { zone, dayStartHour } = conference
      const { from, until } = programmeDayBounds(data.day, zone, dayStartHour)
      for (const moment of [from, until]) if (moment > portal.now()) context.trueUntil(moment)
    }
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      conference: shownConference(lang, conference),
      query,
      stars,
      release: release && {
        number: release.number,
        latest: latest ?? release.number,
        at: formatPartialDate(lang, wallClock(release.releasedAt, conference.zone).date),
      },
      ...data,
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, conference, query, all, title } = data
  const t = programme[lang]
  const { day: asked, ...others } = query
  // Search engines keep the programme and its days, not what somebody narrowed them to.
  const worthFinding = programmeSearch(others) === ''
  return [
    ...pageMeta({
      lang,
      origin,
      title: [t.title, asked && title, conference.title].filter(Boolean).join(', '),
      description: t.description(conference.title, conference.when, all),
      pathOf: (one) => paths.programme(one, conference.slug, programmeSearch(query)),
    }),
    ...(worthFinding ? hidden(conference) : [{ name: 'robots', content: 'noindex, follow' }]),
  ]
}

export default function ProgrammePage() {
  const data = useLoaderData<typeof loader>()
  const { conference, release, query, title, days, day, total, zone, hrefs } = data
  const lang = useLang()
  const t = useMessages(programme)
  const own = useMessages(stars)
  const { slug } = conference
  const events = days.find(({ date }) => date === day)?.count ?? 0
  return (
    <Page
      wide
      crumbs={[
        { label: t.conferences, href: paths.conferences(lang) },
        { label: conference.title, href: paths.conference(lang, slug) },
        { label: t.title },
      ]}
      above={<p className="text-sm text-muted">{conference.title}</p>}
      title={release ? t.titleOf(title, events) : t.title}
    >
      {!release && <EmptyState title={t.noProgramme}>{t.noProgrammeText}</EmptyState>}
      {release && (
        <>
          {release.number === release.latest ? (
            <ReleaseHint slug={slug} number={release.number} />
          ) : (
            <div className="mb-6">
              <Notice kind="warn" title={t.old(release.number, release.latest)}>
                <Link to={hrefs.latest}>{t.toLatest}</Link>
              </Notice>
            </div>
          )}
          <p className="mb-6 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
            <span>{t.release(release.number, release.at)}</span>
            <span className="no-print contents">
              <Link to={paths.programmeChanges(lang, slug)}>{t.changes}</Link>
              <Link to={paths.ownAgenda(lang, slug)}>{own.title}</Link>
              <Link to={paths.programmeBooklet(lang, slug)}>{t.print}</Link>
              <a href={paths.programmeText(slug, lang)}>{t.text}</a>
              <a href="#now" className="to-now">
                {t.toNow}
              </a>
            </span>
          </p>
          <StarForm slug={slug} signedIn={data.stars !== null} />
          <DayTabs days={days} day={day} />
          <ProgrammeForm
            slug={slug}
            query={query}
            venue={zone.venue}
            venueName={zone.venueName}
            options={data.options}
          />
          <p role="status" className={data.narrowed ? 'mt-4 text-sm' : 'sr-only'}>
            {data.narrowed ? t.found(total, data.all) : t.count(events)}{' '}
            {data.narrowed && (
              <Link to={hrefs.reset} preventScrollReset className="no-print ml-3">
                {t.filters.reset}
              </Link>
            )}
          </p>
          {zone.shown && (
            <p className="mt-4 text-sm">
              {t.zone.note(zone.shown, zone.venueName)}{' '}
              <Link to={hrefs.venueZone} preventScrollReset className="no-print">
                {t.zone.back}
              </Link>
            </p>
          )}
          <h2 className="sr-only">{title}</h2>
          <div className="mt-6">
            {data.shown === 0 ? (
              <Nothing days={days} narrowed={data.narrowed} reset={hrefs.reset} />
            ) : (
              <Timetable
                slug={slug}
                data={data}
                stars={release.number === release.latest ? (data.stars ?? []) : undefined}
              />
            )}
          </div>
        </>
      )}
    </Page>
  )
}

type NothingProps = {
  days: readonly { date: string; label: string; count: number; href: string }[]
  narrowed: boolean
  reset: string
}

/** Nothing on this day: on which days there is something, and what to do. */
function Nothing({ days, narrowed, reset }: NothingProps) {
  const t = useMessages(programme)
  const others = days.filter(({ count }) => count > 0)
  return (
    <EmptyState
      title={narrowed ? t.none.title : t.none.day}
      action={
        narrowed && (
          <LinkButton href={reset} kind="quiet" keepScroll>
            {t.filters.reset}
          </LinkButton>
        )
      }
    >
      {others.length > 0 ? (
        <>
          <p>{t.none.other}</p>
          <ul className="mt-2">
            {others.map(({ date, label, count, href }) => (
              <li key={date}>
                <Link to={href} preventScrollReset>
                  {label}
                </Link>
                : {t.count(count)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        narrowed && t.none.text
      )}
    </EmptyState>
  )
}
