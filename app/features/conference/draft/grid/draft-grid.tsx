import { wallClock } from '#app/domain/conference/days.ts'
import { useCallback, useMemo, useState } from 'react'
import { clashesOf, type Clash } from '#app/domain/conference/clashes.ts'
import type { DayWindow } from '#app/domain/conference/days.ts'
import type { ClashDraft } from '#app/domain/conference/draft.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { formatDay } from '#app/i18n/days.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { Section } from '#app/ui/page.tsx'
import { ClashList, namesFrom, useClashWords } from '../clash-list.tsx'
import { columnOf, hoursOf, instantIn, slotOf, type GridSession, type Place } from './arrange.ts'
import { DraftCard } from './draft-card.tsx'
import { useMoving, type Moving } from './use-moving.ts'
import { usePlacing, type Outcome } from './use-placing.ts'
import './grid.css'

export type GridData = {
  slug: string
  zone: string
  dayStartHour: number
  archived: boolean
  days: DayWindow[]
  walkMinutes: number
  halls: (ClashDraft['halls'][number] & { name: string })[]
  tracks: { id: string; name: string; colour: number }[]
  speakers: (ClashDraft['speakers'][number] & { name: string })[]
  sessions: GridSession[]
}

type Props = {
  data: GridData
  day: DayWindow
  /** Sends a place to the server. */
  send: (session: GridSession, place: Place) => Promise<{ outcome: Outcome; version?: number }>
  /** Has the page loaded anew: somebody else was faster. */
  reload: () => void
}

/** A day of the draft: halls beside each other, sessions that can be moved, what has no time, and every clash. */
export function DraftGrid({ data, day, send, reload }: Props) {
  const { zone, dayStartHour, archived, halls } = data
  const lang = useLang()
  const t = useMessages(conferenceDraft).draft
  const [said, setSaid] = useState('')
  const onOutcome = useCallback(
    (_: GridSession, outcome: Outcome) => {
      if (outcome === 'saved') return
      setSaid(outcome === 'stale' ? t.stale : t.failed)
      if (outcome === 'stale') reload()
    },
    [reload, t],
  )
  const { current, move, undo, mayUndo, busy } = usePlacing({
    sessions: data.sessions,
    send,
    onOutcome,
  })

  const names = useMemo(() => namesFrom(data.sessions, halls, data.speakers), [data, halls])
  const nameOfHall = (id: string | null) => (id === null ? t.noHallColumn : names.hall(id))
  const clock = (instant: string) => wallClock(instant, zone).time
  const where = ({ hallId, start }: Place) =>
    start ? t.at(clock(start), nameOfHall(hallId)) : t.offGrid
  const say = useClashWords(names)

  const here = current.filter(
    ({ start }) => start !== null && day.from <= start && start < day.until,
  )
  const { first, last } = hoursOf(day, here, dayStartHour)
  const columns = useColumns(data, here)
  const clashesWith = (sessions: readonly GridSession[]) =>
    clashesOf({ ...data, sessions: [...sessions] })
  const shownAs = (moving: Moving | null) =>
    moving
      ? current.map((one) => (one.id === moving.session.id ? { ...one, ...moving.to } : one))
      : current
  const told = (moving: Moving) => {
    const mine = clashesWith(shownAs(moving)).filter(({ sessions }) =>
      sessions.includes(moving.session.id),
    )
    return [where(moving.to), mine.length === 0 ? t.clashCount(0) : mine.map(say).join('. ')].join(
      '. ',
    )
  }
  const { moving, onKey, onClick, onGrab } = useMoving({
    day,
    halls: columns,
    first: first * 60,
    last: last * 60,
    onDrop: (done) => {
      move(done.session, done.from, done.to)
      setSaid(t.dropped(done.session.title, told(done)))
    },
    onStep: (now, begins) =>
      setSaid(begins ? t.grabbed(now.session.title, where(now.to)) : told(now)),
    onCancel: () => setSaid(t.cancelledMove),
  })

  const shown = shownAs(moving)
  const clashes = useMemo(() => clashesOf({ ...data, sessions: [...shown] }), [data, shown])
  const bySession = useMemo(() => groupBySession(clashes), [clashes])
  const today = shown.filter(
    ({ start }) => start !== null && day.from <= start && start < day.until,
  )
  const loose = shown.filter(({ start, state }) => start === null && state === 'planned')
  const track = (id: string | null) => data.tracks.find((one) => one.id === id)

  const card = (session: GridSession, slot?: { from: number; minutes: number; lane: number }) => (
    <DraftCard
      key={session.id}
      session={session}
      slot={slot}
      href={paths.conferenceSession(lang, data.slug, session.id)}
      time={
        session.start
          ? `${clock(session.start)}–${clock(instantIn({ ...day, from: session.start }, session.minutes))}`
          : undefined
      }
      colour={track(session.trackId)?.colour}
      track={track(session.trackId)?.name}
      clashes={(bySession.get(session.id) ?? []).map(say)}
      moving={moving?.session.id === session.id}
      {...(!archived && {
        onMoveKey: onKey(session),
        onMoveClick: onClick(session),
        onGrab: onGrab(session),
      })}
    />
  )

  return (
    <>
      {!archived && (
        <div className="no-print scripts-only mb-4">
          <p className="mb-3 max-w-measure text-sm text-muted">{t.howTo}</p>
          <div className="flex flex-wrap items-center gap-4">
            <Button
              kind="quiet"
              type="button"
              disabled={!mayUndo}
              onClick={() => {
                const back = undo()
                if (back) setSaid(t.undone(back.title))
              }}
            >
              {t.undo}
            </Button>
            <span className="text-sm">{t.clashCount(clashes.length)}</span>
            {busy && <span className="after-a-while text-sm text-muted">{t.saving}</span>}
          </div>
        </div>
      )}
      <p role="status" aria-live="assertive" className="mb-3 min-h-6 text-sm font-medium">
        {said}
      </p>
      <div
        role="group"
        aria-label={t.grid(formatDay(lang, day.date))}
        tabIndex={0}
        className={classes('draft-grid', moving?.by === 'pointer' && 'is-dragging')}
      >
        <Hours first={first} last={last} startHour={dayStartHour} />
        {columns.map((hallId) => {
          const { lanes, placed } = columnOf(
            day,
            first,
            today.filter((one) => one.hallId === hallId),
          )
          return (
            <section key={hallId ?? ''} className="draft-column" aria-label={nameOfHall(hallId)}>
              <h2 className="draft-head" title={nameOfHall(hallId)}>
                {nameOfHall(hallId)}
              </h2>
              <ol
                className={classes(
                  'draft-slots',
                  moving?.to.start && moving.to.hallId === hallId && 'is-target',
                )}
                data-lanes={lanes}
                data-drop="column"
                data-hall={hallId ?? ''}
              >
                <li aria-hidden="true" className="draft-all" {...slotOf(0, (last - first) * 60)} />
                {placed.map(({ session, ...slot }) => card(session, slot))}
              </ol>
            </section>
          )
        })}
      </div>
      <Section id="unplaced" title={t.unplaced}>
        <ul
          data-drop="loose"
          className={classes('draft-loose', moving && moving.to.start === null && 'is-target')}
        >
          {loose.length === 0 && <li className="text-sm text-muted">{t.unplacedEmpty}</li>}
          {loose.map((session) => card(session))}
        </ul>
      </Section>
      <Section id="clashes" title={t.clashes} note={t.clashesNote}>
        {clashes.length === 0 ? (
          <p>{t.clashCount(0)}</p>
        ) : (
          <ClashList clashes={clashes} names={names} />
        )}
      </Section>
    </>
  )
}

/** The columns of a day: what is held in no hall first, where there is any, then halls that are shown or used. */
function useColumns(data: GridData, here: readonly GridSession[]): (string | null)[] {
  const used = new Set(here.map(({ hallId }) => hallId))
  return [
    ...(used.has(null) || data.halls.length === 0 ? [null] : []),
    ...data.halls.filter(({ id, hidden }) => !hidden || used.has(id)).map(({ id }) => id),
  ]
}

function groupBySession(clashes: readonly Clash[]): Map<string, Clash[]> {
  const groups = new Map<string, Clash[]>()
  for (const clash of clashes)
    for (const id of clash.sessions) groups.set(id, [...(groups.get(id) ?? []), clash])
  return groups
}

function Hours({ first, last, startHour }: { first: number; last: number; startHour: number }) {
  return (
    <div className="draft-column draft-hours" aria-hidden="true">
      <div className="draft-head" />
      <div className="draft-slots">
        <div className="draft-all" {...slotOf(0, (last - first) * 60)} />
        {Array.from({ length: last - first }, (_, i) => (
          <div key={i} className="draft-hour" {...slotOf(i * 60, 60)}>
            {`${String((first + i + startHour) % 24).padStart(2, '0')}:00`}
          </div>
        ))}
      </div>
    </div>
  )
}
