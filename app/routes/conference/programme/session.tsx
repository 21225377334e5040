import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { sessionJsonLd } from '#app/domain/conference/json-ld.ts'
import { programmeSearch } from '#app/domain/conference/programme-query.ts'
import { programmeDayOf } from '#app/domain/conference/zoned.ts'
import { SeatPanel } from '#app/features/conference/agenda/seat-panel.tsx'
import { StarButton } from '#app/features/conference/agenda/star-button.tsx'
import { StarForm } from '#app/features/conference/agenda/star-form.tsx'
import { FeedbackAsk } from '#app/features/conference/programme/feedback-ask.tsx'
import { PeopleOfSession } from '#app/features/conference/programme/people-of-session.tsx'
import { SessionFacts } from '#app/features/conference/programme/session-facts.tsx'
import { SessionMaterials } from '#app/features/conference/programme/session-materials.tsx'
import { agenda } from '#app/i18n/agenda.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { programme as programmeWords } from '#app/i18n/programme.ts'
import { sessionPage } from '#app/i18n/session-page.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showSeats } from '#server/conference/agenda/show-seats.ts'
import { offerFeedback } from '#server/conference/desk/feedback/offer-feedback.ts'
import { showSession } from '#server/conference/programme/show-session.ts'
import { sessionData } from './session-data.ts'
import { eventFacts, hidden, shownConference } from './shown.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    const actor = await actorOf(request, context)
    const portal = context.portal.context(actor)
    const found = await showSession(portal, params.slug ?? '', params.code ?? '')
    const { conference, release, session, earlier } = found
    const { slug, zone, dayStartHour } = conference
    const origin = context.portal.env.PUBLIC_URL
    const day = programmeDayOf(session.start, zone, dayStartHour)
    const end = new Date(session.end)
    const over = end <= portal.now()
    // What is over waits for materials and feedback, and takes nobody any more.
    if (!over) context.trueUntil(end)
    const asked = over && !session.cancelled && session.kind !== 'break'
    return {
      lang,
      origin,
      conference: shownConference(lang, conference),
      dayHref: paths.programme(lang, slug, programmeSearch({ day })),
      session: sessionData(lang, found, portal.now()),
      seats: await showSeats(portal, conference.id, session),
      feedback: asked ? await offerFeedback(portal, conference, session.id) : null,
      jsonLd:
        actor.kind === 'visitor'
          ? sessionJsonLd(eventFacts(conference), release.body, session, {
              lang,
              url: `${origin}${paths.session(lang, slug, session.code)}`,
              conferenceUrl: `${origin}${paths.conference(lang, slug)}`,
              earlier,
            })
          : undefined,
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, conference, session, jsonLd } = data
  return [
    ...pageMeta({
      lang,
      origin,
      title: session.title,
      description: [`${session.when}, ${conference.title}.`, session.abstract.slice(0, 160)]
        .join(' ')
        .trim(),
      pathOf: (one) => paths.session(one, conference.slug, session.code),
      jsonLd,
    }),
    ...hidden(conference),
  ]
}

export default function SessionPage() {
  const { conference, session, dayHref, seats, feedback } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(sessionPage)
  const programme = useMessages(programmeWords)
  const own = useMessages(agenda)
  const kinds = useMessages(conferenceWords).kind
  const { slug, title } = conference
  const { full } = session
  return (
    <Page
      crumbs={[
        { label: programme.conferences, href: paths.conferences(lang) },
        { label: title, href: paths.conference(lang, slug) },
        { label: programme.title, href: dayHref },
        { label: session.title },
      ]}
      above={
        <p className="text-sm text-muted">
          {kinds[session.kind]} {conference.isDemo && <DemoMark />}
        </p>
      }
      title={session.title}
      lead={
        <p>
          <time dateTime={session.start}>{session.when}</time>
          {session.hall && `, ${session.hall.name}`}
        </p>
      }
      actions={
        <>
          {session.kind !== 'break' && (
            <StarButton
              code={session.code}
              title={session.title}
              on={seats.own?.starred ?? false}
              withWord
            />
          )}
          <LinkButton href={paths.conferenceCalendar(lang, slug, session.code)} kind="quiet" plain>
            <Icon name="download" /> {t.calendar}
          </LinkButton>
          <LinkButton href={dayHref} kind="quiet">
            {t.inProgramme}
          </LinkButton>
        </>
      }
    >
      <StarForm slug={slug} signedIn={seats.own !== null} />
      {session.cancelled && (
        <div className="mb-8">
          <Notice kind="error" title={t.cancelledTitle}>
            {t.cancelledText}
          </Notice>
        </div>
      )}
      {full && (
        <div className="mb-8">
          <Notice kind="warn" title={full.tryHall ? t.fullTry(full.tryHall) : t.full} />
        </div>
      )}
      {session.earlier.length > 0 && !session.cancelled && (
        <div className="mb-8">
          <Notice kind="info" title={programme.moved}>
            <ul>
              {session.earlier.map(({ release, when, hall }) => (
                <li key={release}>{t.was(when, hall, release)}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {session.abstract ? (
        <div className="reading whitespace-pre-line">{session.abstract}</div>
      ) : (
        session.kind !== 'break' && <p className="text-muted">{t.noAbstract}</p>
      )}
      {seats.places !== null && (
        <Section id="seats" title={own.seat.title}>
          <SeatPanel
            slug={slug}
            session={{ ...session, over: session.isOver }}
            seats={seats}
            back={paths.session(lang, slug, session.code)}
          />
        </Section>
      )}
      {session.people.length > 0 && (
        <Section id="people" title={t.people}>
          <PeopleOfSession slug={slug} people={session.people} />
        </Section>
      )}
      {feedback && (
        <div className="no-print mt-8">
          <FeedbackAsk
            state={feedback}
            href={
              // Without an account one needs the link of a letter: the list says so.
              seats.own ? paths.giveFeedback(lang, slug, session.code) : paths.feedback(lang, slug)
            }
          />
        </div>
      )}
      {(session.materials.length > 0 || session.isOver) && session.kind !== 'break' && (
        <Section id="materials" title={t.materials}>
          <SessionMaterials materials={session.materials} />
        </Section>
      )}
      <div className="mt-12">
        <SessionFacts session={session} />
      </div>
      {session.parallel.length > 0 && (
        <Section id="same-time" title={t.sameTime}>
          <ul className="grid gap-3">
            {session.parallel.map(({ code, title, time, hall }) => (
              <li key={code}>
                <span className="tabular block text-sm text-muted">
                  {[time, hall].filter(Boolean).join(' · ')}
                </span>
                <Link to={paths.session(lang, slug, code)}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
