import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { Section } from '#app/ui/page.tsx'

type Props = { events: readonly { code: string; kind: SessionKind; title: string }[] }

/** Events of a past conference that documents name, without hour, hall or people. */
export function KnownEvents({ events }: Props) {
  const t = useMessages(pages).home
  const { kind: kinds } = useMessages(conferenceWords)
  return (
    <div className="mb-12">
      <Section id="known" title={t.known}>
        <ul>
          {events.map(({ code, kind, title }) => (
            <li key={code} className="border-b border-line py-2.5 first:border-t">
              <span className="block text-sm text-muted">{kinds[kind]}</span>
              {title}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
