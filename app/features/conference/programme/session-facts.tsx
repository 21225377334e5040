import './session-card.css'
import type { Equipment, SessionKind } from '#app/domain/conference/vocabulary.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { sessionPage } from '#app/i18n/session-page.ts'
import { lowerFirst } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/facts.tsx'

type Props = {
  session: {
    kind: SessionKind
    when: string
    zone: string
    hall: {
      name: string
      note: string
      capacity: number | null
      equipment: readonly Equipment[]
    } | null
    track: { name: string; colour: number } | null
    languages: readonly ('ru' | 'en')[]
    places: number | null
  }
}

/** Time, place, languages and places of a session. */
export function SessionFacts({ session }: Props) {
  const t = useMessages(sessionPage)
  const words = useMessages(conferenceWords)
  const { when, zone, hall, track, languages, places } = session
  const inHall = hall && [
    hall.capacity !== null && t.capacity(hall.capacity),
    ...hall.equipment.map((one) => lowerFirst(words.equipment[one])),
  ]
  return (
    <Facts
      items={[
        {
          term: t.when,
          value: (
            <>
              {when} <span className="text-muted">({zone})</span>
            </>
          ),
        },
        {
          term: t.where,
          value: hall ? (
            <>
              {hall.name}
              {inHall && inHall.some(Boolean) && (
                <span className="block text-sm text-muted">
                  {inHall.filter(Boolean).join(', ')}
                </span>
              )}
              {hall.note && <span className="block text-sm">{hall.note}</span>}
            </>
          ) : (
            // Coffee is served outside the halls.
            session.kind !== 'break' && t.noHall
          ),
        },
        { term: t.track, value: track && <TrackName {...track} /> },
        {
          term: t.languages,
          value: languages.map((one) => words.language[one]).join(', '),
        },
        { term: t.places, value: places !== null && t.placesValue(places) },
      ].filter(({ value }) => value)}
    />
  )
}

function TrackName({ name, colour }: { name: string; colour: number }) {
  return (
    <span className="track-name" data-track={colour}>
      {name}
    </span>
  )
}
