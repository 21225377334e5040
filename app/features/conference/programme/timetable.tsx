import './timetable.css'
import { useMessages } from '#app/i18n/messages.ts'
import { programme } from '#app/i18n/programme.ts'
import { classes } from '#app/ui/classes.ts'
import { useRouterLinks } from '#app/ui/router-links.ts'
import { NowLine } from './now-line.tsx'
import { SessionCard, type CardData } from './session-card.tsx'

type Place = { row: number; rowEnd: number; column: number; columnEnd: number }

export type TimetableData = {
  grid: boolean
  lanes: number
  columns: readonly { name: string; column: number; columnEnd: number }[]
  times: readonly {
    start: string
    time: string
    /** Days the shown calendar is away from the day's own. */
    shift: number
    row: number
    rowEnd: number
    minutes: number
    cards: readonly (CardData & { place: Place })[]
  }[]
}

/** Lanes that fit the page; more scroll in a frame of their own. */
const MOST_LANES = 7
/** A longer gap is drawn no taller, in minutes. */
const TALLEST = 120

const cell = ({ row, rowEnd, column, columnEnd }: Place) =>
  `row-start-${row} row-end-${rowEnd} col-start-${column} col-end-${columnEnd}`
/** Three quarters of a rem for ten minutes: the classes are in timetable.css. */
const height = (minutes: number) =>
  `min-h-${Math.max(1, Math.round(Math.min(minutes, TALLEST) * 0.3))}`

type Props = {
  slug: string
  data: TimetableData
  /** Ids of the sessions in the reader's agenda; undefined: this programme has no stars. */
  stars?: readonly string[]
}

/**
 * A day of a programme: one list by time, which wide screens lay out as a grid of halls. The places are classes of
 * a style sheet, for pages carry no styles of their own.
 */
export function Timetable({ slug, data, stars }: Props) {
  const t = useMessages(programme)
  const { grid, lanes, columns, times } = data
  const links = useRouterLinks<HTMLDivElement>()
  const scrolls = grid && lanes > MOST_LANES
  return (
    <div
      ref={links}
      className={classes('timetable', grid && 'is-grid', scrolls && 'scrolls')}
      role={scrolls ? 'region' : undefined}
      aria-label={scrolls ? t.grid : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      <NowLine />
      {grid &&
        columns.map(({ name, column, columnEnd }) => (
          <p
            key={column}
            aria-hidden="true"
            className={`timetable-hall row-start-1 row-end-2 col-start-${column} col-end-${columnEnd}`}
          >
            {name}
          </p>
        ))}
      {times.map(({ start, time, shift, row, rowEnd, minutes, cards }) => (
        <section key={start} className="timetable-group" aria-label={time}>
          <h3
            data-at={start}
            className={classes(
              'timetable-time tabular',
              grid && `row-start-${row} row-end-${rowEnd} col-start-1 col-end-2 ${height(minutes)}`,
            )}
          >
            <time dateTime={start}>{time}</time>
            {shift !== 0 && <small>{shift > 0 ? t.nextDay : t.dayBefore}</small>}
          </h3>
          <ul>
            {cards.map((card) => (
              <li key={card.code} className={grid ? cell(card.place) : undefined}>
                <SessionCard
                  slug={slug}
                  card={card}
                  // What goes across stands under no hall's name.
                  inGrid={grid && card.place.columnEnd - card.place.column === 1 && lanes > 1}
                  starred={stars?.includes(card.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
