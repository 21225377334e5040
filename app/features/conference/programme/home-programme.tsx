import './session-card.css'
import { Link } from '@remix-run/react'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { programme as programmeWords } from '#app/i18n/programme.ts'
import { paths } from '#app/paths.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/page.tsx'
import { useRouterLinks } from '#app/ui/router-links.ts'
import { SessionCard, type CardData } from './session-card.tsx'
import { SpeakerLine } from './speaker-line.tsx'

type Props = {
  slug: string
  programme: {
    events: number
    halls: number
    speakers: number
    named: readonly { code: string; name: string; about: string; photo?: string }[]
    tracks: readonly { name: string; colour: number }[]
    on: { now: readonly CardData[]; next: readonly CardData[]; nextTitle: string }
    days: readonly {
      day: string
      label: string
      href: string
      count: number
      hours: string
      named: readonly { code: string; title: string }[]
    }[]
  }
}

/** The published programme on a conference's own page: how much, what is on, its days, its people. */
export function HomeProgramme({ slug, programme }: Props) {
  const lang = useLang()
  const t = useMessages(pages).home
  const sessions = useMessages(programmeWords)
  const { events, halls, speakers, named, tracks, on, days } = programme
  const figure = (value: number) => formatNumber(lang, value)
  return (
    <>
      <div className="mt-12">
        <Facts
          figures
          items={[
            { term: t.events(events), value: figure(events) },
            { term: t.speakers(speakers), value: figure(speakers) },
            { term: t.halls(halls), value: figure(halls) },
            { term: t.days(days.length), value: figure(days.length) },
          ]}
        />
      </div>
      {on.now.length > 0 && (
        <Section id="on" title={t.on.now}>
          <Cards slug={slug} cards={on.now} />
        </Section>
      )}
      {on.next.length > 0 && (
        <Section id="next" title={on.nextTitle}>
          <Cards slug={slug} cards={on.next} />
        </Section>
      )}
      <Section id="days" title={t.daysTitle}>
        <ol className="grid gap-x-12 gap-y-8 md:grid-cols-2">
          {days.map(({ day, label, href, count, hours, named }) => (
            <li key={day}>
              <h3>
                <Link to={href}>{label}</Link>
              </h3>
              <p className="tabular mt-1 text-sm text-muted">
                {[hours, sessions.count(count)].filter(Boolean).join(' · ')}
              </p>
              <ul className="mt-3 grid gap-1.5">
                {named.map(({ code, title }) => (
                  <li key={code}>
                    <Link to={paths.session(lang, slug, code)}>{title}</Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        {tracks.length > 0 && (
          <dl className="mt-8 flex flex-wrap gap-x-5 gap-y-2 text-sm">
            <dt className="text-muted">{t.tracks}</dt>
            {tracks.map(({ name, colour }) => (
              <dd key={name} className="track-name" data-track={colour}>
                {name}
              </dd>
            ))}
          </dl>
        )}
      </Section>
      {named.length > 0 && (
        <Section id="speakers" title={t.speakersTitle}>
          <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {named.map(({ code, name, about, photo }) => (
              <SpeakerLine
                key={code}
                slug={slug}
                code={code}
                name={name}
                about={about}
                photo={photo}
              />
            ))}
          </ul>
          <p className="mt-5">
            <Link to={paths.speakers(lang, slug)}>{t.allSpeakers(speakers)}</Link>
          </p>
        </Section>
      )}
    </>
  )
}

function Cards({ slug, cards }: { slug: string; cards: readonly CardData[] }) {
  const links = useRouterLinks<HTMLUListElement>()
  return (
    <ul ref={links} className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {cards.map((card) => (
        <li key={card.code}>
          <SessionCard slug={slug} card={card} heading="h3" />
        </li>
      ))}
    </ul>
  )
}
