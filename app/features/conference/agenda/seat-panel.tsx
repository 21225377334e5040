import { Form, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { agenda } from '#app/i18n/agenda.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

type Props = {
  /** The conference's. */
  slug: string
  session: { code: string; title: string; cancelled: boolean; over: boolean }
  seats: {
    places: number | null
    fullness: 'free' | 'few' | 'full' | null
    own: {
      seat: 'taken' | 'waiting' | null
      position: number | null
      attendance: 'confirmed' | 'online' | 'unconfirmed' | 'none'
    } | null
  }
  /** The page itself: where to come back to. */
  back: string
}

/** The places of a session on its page: how they stand, and what the reader can do about one. */
export function SeatPanel({ slug, session, seats, back }: Props) {
  const t = useMessages(agenda)
  const [search] = useSearchParams()
  const done = search.get('done')
  if (seats.places === null) return <p className="text-muted">{t.seat.open}</p>
  const { own } = seats
  return (
    <div className="grid max-w-measure gap-3">
      {(done === 'seat' || done === 'line' || done === 'given-up') && (
        <Notice kind="info" live title={t.done[done]} />
      )}
      {own?.seat === 'taken' ? (
        <State title={t.seat.taken}>{t.seat.takenText}</State>
      ) : own?.seat === 'waiting' ? (
        <State title={t.seat.waiting(own.position)}>{t.seat.waitingText}</State>
      ) : (
        <State title={seats.fullness && t.seat[seats.fullness]}>
          {t.seat.number(seats.places)}
        </State>
      )}
      <Way slug={slug} session={session} seats={seats} back={back} />
    </div>
  )
}

function State({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <p>
      <strong className="block font-semibold">{title}</strong>
      <span className="text-sm text-muted">{children}</span>
    </p>
  )
}

function Way({ slug, session, seats, back }: Props) {
  const lang = useLang()
  const t = useMessages(agenda).seat
  const { own } = seats
  if (session.over) return <p className="text-sm text-muted">{t.over}</p>
  if (own?.seat)
    return <SeatForm slug={slug} session={session} back={back} wish="give-up" seat={own.seat} />
  if (session.cancelled) return <p className="text-sm text-muted">{t.cancelled}</p>
  if (!own)
    return (
      <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="text-sm">{t.signIn}</span>
        <LinkButton href={paths.signIn(lang, back)} kind="quiet">
          {t.toSignIn}
        </LinkButton>
      </div>
    )
  if (own.attendance === 'unconfirmed') return <p className="text-sm">{t.unconfirmed}</p>
  if (own.attendance === 'online') return <p className="text-sm">{t.online}</p>
  if (own.attendance === 'none')
    return (
      <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="text-sm">{t.register}</span>
        <LinkButton href={paths.register(lang, slug)} kind="quiet">
          {t.toRegister}
        </LinkButton>
      </div>
    )
  return (
    <SeatForm
      slug={slug}
      session={session}
      back={back}
      wish={seats.fullness === 'full' ? 'line' : 'seat'}
      seat={null}
    />
  )
}

type SeatFormProps = {
  slug: string
  session: { code: string; title: string }
  wish: 'seat' | 'line' | 'give-up'
  /** What the reader has now. */
  seat: 'taken' | 'waiting' | null
  back?: string
}

/** One button: takes a seat, joins the line, or gives up what one has. */
export function SeatForm({ slug, session, wish, seat, back }: SeatFormProps) {
  const lang = useLang()
  const t = useMessages(agenda).seat
  const [word, name] =
    wish === 'seat'
      ? [t.take, t.takeOf]
      : wish === 'line'
        ? [t.join, t.joinOf]
        : seat === 'waiting'
          ? [t.leave, t.leaveOf]
          : [t.giveUp, t.giveUpOf]
  return (
    <Form method="post" action={paths.ownAgenda(lang, slug)} className="no-print">
      <input type="hidden" name="intent" value={wish} />
      <input type="hidden" name="code" value={session.code} />
      {back && <input type="hidden" name="back" value={back} />}
      <Button kind={wish === 'give-up' ? 'quiet' : 'primary'} aria-label={name(session.title)}>
        {word}
      </Button>
    </Form>
  )
}
