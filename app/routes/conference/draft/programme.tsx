import { dateAfter, wallClock } from '#app/domain/conference/days.ts'
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import {
  Link,
  useActionData,
  useLoaderData,
  useRevalidator,
  useSearchParams,
} from '@remix-run/react'
import { useCallback } from 'react'
import { placeSchema } from '#app/domain/conference/draft-forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { Said } from '#app/features/conference/draft/draft-page.tsx'
import type { GridSession, Place } from '#app/features/conference/draft/grid/arrange.ts'
import { DraftGrid } from '#app/features/conference/draft/grid/draft-grid.tsx'
import type { Outcome } from '#app/features/conference/draft/grid/use-placing.ts'
import { PlaceForm } from '#app/features/conference/draft/place-form.tsx'
import '#app/features/conference/programme/session-card.css'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { formatDay } from '#app/i18n/days.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { zonePlace } from '#app/i18n/zones.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { placeSession } from '#server/conference/draft/place-session.ts'
import { showDraft } from '#server/conference/draft/show-draft.ts'
import { DeskPage } from '../desk-page.tsx'
import { doneOf, draftMeta } from './shared.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const wanted = new URL(args.request.url).searchParams.get('day')
  return answer(async () => {
    const { draft, clashes: _, ...rest } = await showDraft(context, args.params.slug ?? '')
    const { halls, tracks, speakers, sessions, days, walkMinutes } = localise(draft, lang)
    const from = days[0]!.from
    const until = days.at(-1)!.until
    return {
      ...rest,
      days,
      walkMinutes,
      tracks,
      day: days.find(({ date }) => date === wanted) ?? days[0]!,
      halls: halls.map(({ id, name, capacity, hidden }) => ({ id, name, capacity, hidden })),
      // Only what clashes need: what is said of people stays on the server.
      speakers: speakers.map(({ id, name, availability }) => ({ id, name, availability })),
      sessions: sessions.map(({ abstract: _, code: __, languages: ___, ...session }) => session),
      elsewhere: sessions
        .filter(({ start }) => start !== null && (start < from || start >= until))
        .map(({ id, title }) => ({ id, title })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const { form } = await answer(() => readForm(args))
  const typed = String(form.get('session') ?? '')
  // The list says the version beside each session.
  const [session, version] = typed.split(' ') as [string, string | undefined]
  const sent = new FormData()
  for (const [name, value] of form) sent.append(name, value)
  sent.set('session', session)
  if (version !== undefined) sent.set('version', version)
  if (!sent.has('version')) sent.set('version', '0')
  return command(args, {
    schema: placeSchema,
    form: sent,
    async run(input, context) {
      const { from, version: next } = await placeSession(context, slug, input)
      const search = new URLSearchParams({ done: 'placed', back: `${input.session} ${next}` })
      for (const [name, value] of Object.entries(from)) if (value) search.set(`was-${name}`, value)
      const day = input.date ?? from.date
      if (day) search.set('day', day)
      return redirect(paths.programmeDraft(lang, slug, `?${search}`), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) => draftMeta(params, (t) => t.draft.title)

export default function Programme() {
  const data = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(conferenceDraft)
  const { slug, zone, dayStartHour, days, day, archived } = data
  const { revalidate } = useRevalidator()
  const send = useCallback(
    (session: GridSession, place: Place) =>
      sendPlace(paths.placeSession(lang, slug), { zone, dayStartHour }, session, place),
    [lang, slug, zone, dayStartHour],
  )
  const shared = { refused: refused?.values.session === undefined ? undefined : refused }
  return (
    <DeskPage
      crumbs={[{ label: t.draft.title }]}
      title={t.draft.title}
      lead={<p>{t.draft.lead}</p>}
      actions={
        <>
          <LinkButton href={paths.publishProgramme(lang, slug)}>{t.draft.publish}</LinkButton>
          {!archived && (
            <LinkButton
              kind="quiet"
              href={`${paths.conferenceSession(lang, slug, 'new')}?day=${day.date}`}
            >
              {t.draft.newSession}
            </LinkButton>
          )}
        </>
      }
    >
      <Said done={refused ? null : doneOf(search, t)} archived={archived && t.archived} />
      {search.has('back') && !refused && <PutBack search={search} />}
      {data.halls.length === 0 ? (
        <EmptyState
          title={t.draft.noHalls}
          action={
            <LinkButton href={paths.conferenceHalls(lang, slug)}>{t.draft.toHalls}</LinkButton>
          }
        >
          {t.draft.noHallsText}
        </EmptyState>
      ) : (
        <>
          <nav aria-label={t.draft.days} className="mb-4 flex flex-wrap gap-x-6 gap-y-2">
            {days.map(({ date }) => (
              <Link
                key={date}
                to={paths.programmeDraft(lang, slug, `?day=${date}`)}
                preventScrollReset
                aria-current={date === day.date ? 'page' : undefined}
                className={date === day.date ? 'py-1 font-semibold text-ink no-underline' : 'py-1'}
              >
                {formatDay(lang, date)}
              </Link>
            ))}
            <span className="py-1 text-sm text-muted">{t.draft.zone(zonePlace(lang, zone))}</span>
          </nav>
          <DraftGrid data={data} day={day} send={send} reload={revalidate} />
        </>
      )}
      {data.elsewhere.length > 0 && (
        <Section id="elsewhere" title={t.draft.elsewhereTitle}>
          <ul>
            {data.elsewhere.map(({ id, title }) => (
              <li key={id}>
                <Link to={paths.conferenceSession(lang, slug, id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!archived && data.sessions.length > 0 && (
        <Section id="place" title={t.draft.placeTitle} note={t.draft.placeNote}>
          <PlaceForm
            {...shared}
            sessions={data.sessions}
            halls={data.halls}
            days={days}
            day={day.date}
          />
        </Section>
      )}
    </DeskPage>
  )
}

/** Undoes what the form did, without scripts too. */
function PutBack({ search }: { search: URLSearchParams }) {
  const t = useMessages(conferenceDraft)
  return (
    <RefusedForm refused={undefined} className="mb-6">
      {(_, busy) => (
        <div>
          <input type="hidden" name="session" value={search.get('back') ?? ''} />
          {(['hall', 'date', 'time'] as const).map((name) => (
            <input key={name} type="hidden" name={name} value={search.get(`was-${name}`) ?? ''} />
          ))}
          <Button kind="quiet" disabled={busy}>
            {t.draft.undo}
          </Button>
        </div>
      )}
    </RefusedForm>
  )
}

async function sendPlace(
  address: string,
  { zone, dayStartHour }: { zone: string; dayStartHour: number },
  session: GridSession,
  { hallId, start }: Place,
): Promise<{ outcome: Outcome; version?: number }> {
  const clock = start ? wallClock(start, zone) : null
  // Before the day's hour it is still the evening before.
  const night = clock !== null && Number(clock.time.slice(0, 2)) < dayStartHour
  const body = new URLSearchParams({
    session: session.id,
    version: String(session.version),
    hall: hallId ?? '',
    date: clock ? (night ? dateAfter(clock.date, -1) : clock.date) : '',
    time: clock?.time ?? '',
  })
  try {
    const response = await fetch(address, { method: 'POST', body })
    if (response.ok)
      return { outcome: 'saved', ...((await response.json()) as { version: number }) }
    return { outcome: response.status === 409 ? 'stale' : 'failed' }
  } catch {
    return { outcome: 'failed' }
  }
}
