import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { SpeakerPhoto } from '#app/features/conference/programme/speaker-photo.tsx'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { lowerFirst } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { programme as programmeWords } from '#app/i18n/programme.ts'
import { typo } from '#app/i18n/typography.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showSpeaker } from '#server/conference/programme/show-speaker.ts'
import { daySpan, hidden, shownConference } from './shown.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('conference')
    context.reads('clusters')
    const portal = context.portal.context(await actorOf(request, context))
    const found = await showSpeaker(portal, params.slug ?? '', params.code ?? '')
    const { conference, release, speaker, sessions, photo, cluster, country } = found
    const set = (text: string) => typo(text, lang)
    const halls = new Map(release.body.halls.map(({ id, name }) => [id, name[lang]]))
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      conference: shownConference(lang, conference),
      speaker: {
        code: speaker.code,
        name: set(speaker.name[lang]),
        otherName: speaker.name[lang === 'ru' ? 'en' : 'ru'],
        about: set([speaker.position[lang], speaker.organisation[lang]].filter(Boolean).join(', ')),
        bio: set(speaker.bio[lang]),
        photo,
        country: country?.[lang],
        cluster: cluster && { slug: cluster.slug, name: set(cluster.name[lang]) },
      },
      sessions: sessions.map(({ session, roles }) => ({
        code: session.code,
        title: set(session.title[lang]),
        start: session.start,
        when: daySpan(lang, session.start, session.end, conference.zone),
        hall: set(halls.get(session.hallId ?? '') ?? ''),
        cancelled: session.cancelled,
        roles,
      })),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, conference, speaker } = data
  return [
    ...pageMeta({
      lang,
      origin,
      title: `${speaker.name}, ${conference.title}`,
      description: [
        pages[lang].speaker.description(speaker.name, conference.title),
        speaker.about,
      ].join(' '),
      pathOf: (one) => paths.speaker(one, conference.slug, speaker.code),
    }),
    ...hidden(conference),
  ]
}

export default function SpeakerPage() {
  const { conference, speaker, sessions } = useLoaderData<typeof loader>()
  const lang = useLang()
  const { speaker: t, speakers, conferences } = useMessages(pages)
  const programme = useMessages(programmeWords)
  const { role: roleWords } = useMessages(conferenceWords)
  const { slug, title, isDemo } = conference
  return (
    <Page
      crumbs={[
        { label: conferences.title, href: paths.conferences(lang) },
        { label: title, href: paths.conference(lang, slug) },
        { label: speakers.short, href: paths.speakers(lang, slug) },
        { label: speaker.name },
      ]}
      above={
        <div className="flex items-center gap-4 text-sm text-muted">
          <SpeakerPhoto slug={slug} photo={speaker.photo} name={speaker.name} large />
          {isDemo && <DemoMark />}
        </div>
      }
      title={speaker.name}
      lead={
        <>
          {speaker.about && <p>{speaker.about}</p>}
          {speaker.otherName && speaker.otherName !== speaker.name && (
            <p className="text-base" lang={lang === 'ru' ? 'en' : 'ru'}>
              {speaker.otherName}
            </p>
          )}
        </>
      }
    >
      {speaker.bio && <div className="reading whitespace-pre-line">{speaker.bio}</div>}
      {(speaker.cluster || speaker.country) && (
        <div className="mt-8">
          <Facts
            items={[
              {
                term: t.cluster,
                value: speaker.cluster && (
                  <Link to={paths.cluster(lang, speaker.cluster.slug)}>{speaker.cluster.name}</Link>
                ),
              },
              { term: t.country, value: speaker.country },
            ].filter(({ value }) => value)}
          />
        </div>
      )}
      <Section id="sessions" title={t.sessions}>
        <ul>
          {sessions.map(({ code, title: name, start, when, hall, cancelled, roles }) => (
            <li key={code} className="border-b border-line py-3 first:border-t">
              <p className="tabular text-sm text-muted">
                <time dateTime={start}>{when}</time>
                {hall && ` · ${hall}`}
              </p>
              <p className="mt-0.5">
                <Link to={paths.session(lang, slug, code)} className="font-medium">
                  {name}
                </Link>
              </p>
              <p className="text-sm text-muted">
                {cancelled && <strong className="text-danger">{programme.cancelled}. </strong>}
                {roles
                  .map((role, i) => (i === 0 ? roleWords[role] : lowerFirst(roleWords[role])))
                  .join(', ')}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
