import './session-card.css'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { programme } from '#app/i18n/programme.ts'
import { paths } from '#app/paths.ts'
import { StarButton } from '#app/features/conference/agenda/star-button.tsx'
import { classes } from '#app/ui/classes.ts'
import { Tag } from '#app/ui/tag.tsx'

/** A session as lists and grids show it, in one language and one zone. */
export type CardData = {
  id: string
  code: string
  kind: SessionKind
  title: string
  /** ISO instants. */
  start: string
  end: string
  /** From when until when, as a wall shows it. */
  time: string
  hall: string | null
  track: { name: string; colour: number } | null
  languages: readonly ('ru' | 'en')[]
  /** The first few names, and how many there are besides. */
  people: string
  others: number
  limited: boolean
  cancelled: boolean
}

type Props = {
  slug: string
  card: CardData
  /** The hall stands above the column where there are columns. */
  inGrid?: boolean
  /** What it stands under decides its rank. */
  heading?: 'h3' | 'h4'
  /** Whether it is in the reader's agenda; undefined: the card has no star. */
  starred?: boolean
}

/** One session: when, where, what, who. Its accents say the rest: a track's colour, what was cancelled. */
export function SessionCard({ slug, card, inGrid, heading: Heading = 'h4', starred }: Props) {
  const lang = useLang()
  const t = useMessages(programme)
  const words = useMessages(conferenceWords)
  const { code, kind, title, time, hall, track, languages, people, others } = card
  const isBreak = kind === 'break'
  return (
    <article
      className={classes('session-card', isBreak && 'is-break', card.cancelled && 'is-cancelled')}
      data-from={card.cancelled ? undefined : card.start}
      data-until={card.cancelled ? undefined : card.end}
      data-track={track?.colour}
    >
      {starred !== undefined && !isBreak && <StarButton code={code} title={title} on={starred} />}
      <p className="session-when tabular">
        <time dateTime={card.start}>{time}</time>
        {hall && <span className={inGrid ? 'lg:sr-only' : undefined}> · {hall}</span>}
      </p>
      <Heading>
        <a href={paths.session(lang, slug, code)}>{title}</a>
      </Heading>
      {people && (
        <p className="session-who">
          {people}
          {others > 0 && ` ${t.others(others)}`}
        </p>
      )}
      <p className="session-marks">
        {card.cancelled && <strong className="text-danger">{t.cancelled}</strong>}
        {!isBreak && <span>{words.kind[kind]}</span>}
        {track && <span>{track.name}</span>}
        {languages.length === 1 && languages[0] !== lang && (
          <span>{words.language[languages[0]!]}</span>
        )}
        {card.limited && <Tag>{t.limited}</Tag>}
      </p>
    </article>
  )
}
