import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/accounts/permissions.ts'
import { earlierPlaces } from '#app/domain/conference/history.ts'
import { conferenceJsonLd } from '#app/domain/conference/json-ld.ts'
import { placeOf } from '#app/domain/conference/place.ts'
import { programmeDayBounds } from '#app/domain/conference/zoned.ts'
import { HomeProgramme } from '#app/features/conference/programme/home-programme.tsx'
import { KnownEvents } from '#app/features/conference/programme/known-events.tsx'
import { stars } from '#app/i18n/stars.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { proposalCall } from '#app/i18n/proposal-call.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { typo } from '#app/i18n/typography.ts'
import { formatDeadline } from '#app/i18n/venue-time.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { findPhotos } from '#server/conference/programme/find-photos.ts'
import { listKnownEvents } from '#server/conference/programme/list-known-events.ts'
import { findOpenCall } from '#server/conference/proposals/find-open-call.ts'
import { offerFeedback } from '#server/conference/desk/feedback/offer-feedback.ts'
import { listReleases } from '#server/conference/programme/list-releases.ts'
import { readProgramme } from '#server/conference/programme/read-programme.ts'
import { homeData } from './home-data.ts'
import { eventFacts, hidden, shownConference } from './shown.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    const actor = await actorOf(request, context)
    const portal = context.portal.context(actor)
    const found = await readProgramme(portal, params.slug ?? '')
    const { conference, release } = found
    const heads = release ? await listReleases(portal, release) : []
    const known = release ? [] : await listKnownEvents(portal, conference.slug)
    const data = homeData(lang, found, portal.now())
    const { zone, startsOn, endsOn, dayStartHour, slug } = conference
    // What is on changes at these moments, and the page with it.
    const moments = [
      data.programme?.on.until,
      programmeDayBounds(startsOn, zone, dayStartHour).from,
      programmeDayBounds(endsOn, zone, dayStartHour).until,
    ]
    for (const moment of moments) if (moment && moment > portal.now()) context.trueUntil(moment)
    const call = await findOpenCall(portal, conference.id)
    const feedback = data.over ? await offerFeedback(portal, conference, null) : null
    if (call) context.trueUntil(call.at)
    const { programme } = data
    const photos = await findPhotos(portal, programme?.named.map(({ id }) => id) ?? [])
    const asked = proposalCall[lang]
    const origin = context.portal.env.PUBLIC_URL
    return {
      lang,
      // Words of other pages: only these few of them travel with this one.
      agendaTitle: stars[lang].title,
      call: call && {
        title: asked.title,
        until: asked[call.window](formatDeadline(lang, call.at.toISOString(), zone)),
      },
      origin,
      conference: shownConference(lang, conference),
      feedback: feedback === 'open',
      known: known.map(({ code, kind, title }) => ({
        code,
        kind,
        title: typo(title[lang], lang),
      })),
      mayManage: can(actor, 'conference.show-draft', {
        scope: 'conference',
        scopeId: conference.id,
      }),
      // For search engines, and they never sign in.
      jsonLd:
        actor.kind === 'visitor'
          ? conferenceJsonLd(eventFacts(conference), release?.body, {
              lang,
              url: `${origin}${paths.conference(lang, slug)}`,
              urlOf: (code) => `${origin}${paths.session(lang, slug, code)}`,
              earlier: (id) => earlierPlaces(heads, id),
            })
          : undefined,
      ...data,
      programme: programme && {
        ...programme,
        named: programme.named.map(({ id, ...one }) => ({ ...one, photo: photos.get(id) })),
      },
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, conference, jsonLd } = data
  const { title, when, city, slug, description } = conference
  return [
    ...pageMeta({
      lang,
      origin,
      title,
      description: [`${when}, ${city}.`, description.slice(0, 200)].join(' ').trim(),
      pathOf: (one) => paths.conference(one, slug),
      jsonLd,
    }),
    ...hidden(conference),
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/atom+xml',
      title: pages[lang].changes.title,
      href: paths.programmeFeed(slug, lang),
    },
  ]
}

export default function ConferenceHome() {
  const { conference, programme, known, mayManage, over, zone, themes, supporters, contact } =
    useLoaderData<typeof loader>()
  const { call, agendaTitle, feedback } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(pages).home
  const { conferences } = useMessages(pages)
  const { slug, title, when, city, venue, address, organiser, description, isDemo } = conference
  // Where the tracks are the themes, they stand above already.
  const sameThemes = themes.every((theme) => programme?.tracks.some(({ name }) => name === theme))
  const takesPeople = conference.state === 'open' && !over
  const ways = [
    takesPeople && { href: paths.register(lang, slug), label: t.register },
    programme && { href: paths.programme(lang, slug), label: t.programme },
    programme && { href: paths.ownAgenda(lang, slug), label: agendaTitle },
    feedback && { href: paths.feedback(lang, slug), label: t.feedback },
    call && { href: paths.call(lang, slug), label: call.title },
    mayManage && { href: paths.conferenceDesk(lang, slug), label: t.manage },
  ].filter((way) => !!way)
  return (
    <Page
      wide
      crumbs={[{ label: conferences.title, href: paths.conferences(lang) }, { label: title }]}
      above={
        <p className="text-sm text-muted">
          {when}, {city} {isDemo && <DemoMark />}
        </p>
      }
      title={title}
      actions={
        ways.length > 0 &&
        ways.map(({ href, label }, i) => (
          <LinkButton key={href} href={href} kind={i === 0 ? 'primary' : 'quiet'}>
            {label}
          </LinkButton>
        ))
      }
    >
      {conference.state === 'draft' && (
        <div className="mb-8">
          <Notice kind="warn" title={t.draft} />
        </div>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[7fr_5fr]">
        <div>
          {over && (
            <p className="mb-6 max-w-measure font-medium">
              {programme ? t.on.over : t.on.overOnly}
            </p>
          )}
          {description && <div className="reading whitespace-pre-line">{description}</div>}
        </div>
        <Facts
          items={[
            { term: t.when, value: when },
            { term: t.where, value: placeOf({ venue, address, city }) },
            { term: t.zone, value: zone },
            { term: t.organiser, value: organiser },
            { term: call?.title, value: call?.until },
            {
              term: t.contact,
              value: contact && <a href={`mailto:${contact}`}>{contact}</a>,
            },
          ].filter(({ value }) => value)}
        />
      </div>
      {programme ? (
        <HomeProgramme slug={slug} programme={programme} />
      ) : (
        <div className="mt-12">
          {known.length > 0 && <KnownEvents events={known} />}
          <EmptyState title={over ? t.noProgrammePast : t.noProgramme}>
            {over ? t.noProgrammePastText : t.noProgrammeText}
          </EmptyState>
        </div>
      )}
      <div className="grid gap-x-12 lg:grid-cols-2">
        {themes.length > 0 && !sameThemes && (
          <Section id="themes" title={t.themes}>
            <ul className="grid list-disc gap-1.5 pl-5 marker:text-muted">
              {themes.map((theme) => (
                <li key={theme}>{theme}</li>
              ))}
            </ul>
          </Section>
        )}
        {supporters.length > 0 && (
          <Section id="supporters" title={t.supporters}>
            <ul className="grid gap-1.5">
              {supporters.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      {programme && (
        <p className="no-print mt-12 flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-4 text-sm">
          <Link to={paths.programmeChanges(lang, slug)}>{t.follow}</Link>
          <a href={paths.conferenceCalendar(lang, slug)}>{t.calendar}</a>
          <a href={paths.programmeFeed(slug, lang)}>{t.feed}</a>
          <Link to={paths.programmeBooklet(lang, slug)}>{t.print}</Link>
          <a href={paths.programmeText(slug, lang)}>{t.text}</a>
          <Link to={paths.hallScreen(lang, slug)}>{t.screens}</Link>
        </p>
      )}
    </Page>
  )
}
