import { wallClock } from '#app/domain/conference/days.ts'
import type { ReactNode } from 'react'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { formatShortDay } from '#app/i18n/days.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'

type Where = { start: string; end: string; hallId: string | null }
type Props = {
  zone: string
  changes: {
    added: string[]
    cancelled: string[]
    restored: string[]
    edited: string[]
    moved: { sessionId: string; from: Where; to: Where }[]
  }
  sessions: readonly ({ id: string; title: string } & Where)[]
  halls: readonly { id: string; name: string }[]
}

/** What a release changes, list by list. */
export function ChangeLists({ zone, changes, sessions, halls }: Props) {
  const lang = useLang()
  const t = useMessages(conferenceDraft).publish
  const session = (id: string) => sessions.find((one) => one.id === id)
  const place = ({ start, hallId }: Where) => {
    const { date, time } = wallClock(start, zone)
    const hall = halls.find(({ id }) => id === hallId)?.name ?? t.noHall
    return `${formatShortDay(lang, date)}, ${time}, ${hall}`
  }
  const simple = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const one = session(id)
      return one ? [{ id, title: one.title, note: place(one) }] : []
    })
  const moved = changes.moved.map(({ sessionId, from, to }) => ({
    id: sessionId,
    title: session(sessionId)?.title ?? '',
    note: (
      <>
        <del className="text-muted">{t.was(place(from))}</del>
        <br />
        <ins className="no-underline">{t.becomes(place(to))}</ins>
      </>
    ),
  }))
  return (
    <>
      <List title={t.added} items={simple(changes.added)} />
      <List title={t.moved} items={moved} />
      <List title={t.cancelled} items={simple(changes.cancelled)} />
      <List title={t.restored} items={simple(changes.restored)} />
      <List title={t.edited} items={simple(changes.edited)} />
    </>
  )
}

function List({
  title,
  items,
}: {
  title: string
  items: { id: string; title: string; note: ReactNode }[]
}) {
  const lang = useLang()
  if (items.length === 0) return null
  return (
    <section className="mt-6 first:mt-0">
      <h3 className="text-base">
        {title} <span className="tabular text-muted">{formatNumber(lang, items.length)}</span>
      </h3>
      <ul className="mt-2 border-t border-line">
        {items.map((item) => (
          <li key={item.id} className="border-b border-line py-2.5">
            {item.title}
            <span className="block text-sm">{item.note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
