import '#app/features/conference/programme/screen.css'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { nowAndNext } from '#app/domain/conference/now-next.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  HallScreen,
  HouseScreen,
  ScreenChanges,
} from '#app/features/conference/programme/hall-screen.tsx'
import { useClock } from '#app/features/conference/programme/use-clock.ts'
import { useFresh, useIdle, useWakeLock } from '#app/features/conference/programme/use-screen.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { screens as words } from '#app/i18n/screens.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { classes } from '#app/ui/classes.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showScreen } from '#server/conference/programme/show-screen.ts'
import { screenData } from './screen-data.ts'

/** Nothing of the portal's shell stands around a screen (app/root.tsx). */
export const handle = { bare: true }

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    const portal = context.portal.context(await actorOf(request, context))
    const found = await showScreen(portal, params.slug ?? '')
    const asked = new URL(request.url).searchParams.get('hall')?.trim() || null
    const now = portal.now()
    const data = screenData(lang, found)
    const hall = data.halls.find(({ slug }) => slug === asked)
    if (asked !== null && !hall) throw new DomainError('not-found')
    const sessions = hall
      ? data.sessions.filter(({ hallId }) => hallId === hall.id || hallId === null)
      : data.sessions
    // Without scripts the page is right until something begins or ends.
    const { until } = nowAndNext(sessions, now.getTime())
    if (until !== undefined) context.trueUntil(new Date(until))
    if (found.until) context.trueUntil(found.until)
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      ...data,
      sessions,
      hall,
      at: now.getTime(),
      until: found.until?.getTime(),
      signal: found.signal,
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, slug, title, hall } = data
  const t = words[lang]
  return [
    ...pageMeta({
      lang,
      origin,
      title: `${t.title(hall?.name ?? t.all)}, ${title}`,
      description: t.description(title),
      pathOf: (one) => paths.hallScreen(one, slug, hall ? `?hall=${hall.slug}` : ''),
    }),
    { name: 'robots', content: 'noindex' },
  ]
}

export default function Screen() {
  const { slug, title, day, zone, hall, halls, sessions, at, until, signal, hasProgramme } =
    useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(words)
  const now = useClock(at)
  const lostAt = useFresh(slug, signal, until)
  const idle = useIdle()
  useWakeLock()
  const wall = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  })
  return (
    <main
      id="content"
      tabIndex={-1}
      data-theme="dark"
      className={classes('hall-screen', idle && 'is-idle')}
    >
      <header>
        <div>
          <h1>{hall?.name ?? t.all}</h1>
          <p className="text-muted">
            {title}, {day}
          </p>
        </div>
        <p className="screen-clock tabular">
          <time>{wall.format(now)}</time>
        </p>
      </header>
      {lostAt !== undefined && (
        <p role="status" className="screen-lost">
          {t.offline(wall.format(lostAt))}
        </p>
      )}
      {!hasProgramme && <p className="screen-quiet">{t.noProgramme}</p>}
      {hasProgramme && hall && <HallScreen sessions={sessions} now={now} />}
      {hasProgramme && !hall && <HouseScreen halls={halls} sessions={sessions} now={now} />}
      <ScreenChanges sessions={sessions} now={now} />
      <nav aria-label={t.other}>
        <Link to={paths.conference(lang, slug)}>{t.home}</Link>
        {hall && <Link to={paths.hallScreen(lang, slug)}>{t.all}</Link>}
        {halls
          .filter(({ id }) => id !== hall?.id)
          .map((one) => (
            <Link key={one.id} to={paths.hallScreen(lang, slug, `?hall=${one.slug}`)}>
              {one.name}
            </Link>
          ))}
        <button
          type="button"
          className="scripts-only text-accent underline"
          onClick={() => void document.documentElement.requestFullscreen?.()}
        >
          {t.fullscreen}
        </button>
      </nav>
    </main>
  )
}
