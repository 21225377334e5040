import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { formatZoned } from '#app/i18n/zoned.ts'
import { paths } from '#app/paths.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { useSearchParams } from '@remix-run/react'

export type KindView = {
  id: string
  name: string
  description: string
  format: 'in_person' | 'online'
  approval: boolean
  state: 'open' | 'waiting' | 'full' | 'soon' | 'closed'
  opensAt: string | null
  closesAt: string | null
  left: number | null
  waiting: number
}

/** From so few places on it is said how many are left. */
const FEW = 50

type Props = {
  kinds: readonly KindView[]
  slug: string
  zone: string
  /** The one that was chosen: nothing to press. */
  alone?: boolean
}

/** Kinds of attendance, what is left of each, until when. */
export function KindList({ kinds, slug, zone, alone }: Props) {
  const lang = useLang()
  const t = useMessages(registration)
  const words = useMessages(conferenceWords)
  const [search] = useSearchParams()
  const code = search.get('code')
  return (
    <ul className="border-t border-line">
      {kinds.map((kind) => {
        const open = kind.state === 'open' || kind.state === 'waiting'
        return (
          <li
            key={kind.id}
            className="grid items-center gap-x-6 gap-y-3 border-b border-line py-4 sm:grid-cols-[1fr_auto]"
          >
            <div className="min-w-0 max-w-measure">
              <h3 className="flex flex-wrap items-baseline gap-x-3">
                {kind.name} <Tag>{words.format[kind.format]}</Tag>
              </h3>
              {kind.description && <p className="mt-1">{kind.description}</p>}
              <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
                <span className={kind.state === 'open' ? 'font-medium text-accent' : ''}>
                  {kind.state === 'soon' && kind.opensAt
                    ? t.opens(formatZoned(lang, kind.opensAt, zone))
                    : t.state[kind.state]}
                </span>
                {kind.state === 'open' && kind.left !== null && kind.left <= FEW && (
                  <span>{t.left(kind.left)}</span>
                )}
                {kind.state === 'waiting' && <span>{t.waitingNow(kind.waiting)}</span>}
                {open && kind.closesAt && (
                  <span>{t.until(formatZoned(lang, kind.closesAt, zone))}</span>
                )}
              </p>
              {kind.state === 'open' && kind.approval && (
                <p className="mt-1 text-sm">{t.needsApproval}</p>
              )}
            </div>
            {open && !alone && (
              <LinkButton
                href={paths.register(
                  lang,
                  slug,
                  `?kind=${kind.id}${code ? `&code=${encodeURIComponent(code)}` : ''}#form`,
                )}
                kind={kind.state === 'open' ? 'primary' : 'quiet'}
              >
                {kind.state === 'waiting' ? t.wait : kind.approval ? t.apply : t.register}
              </LinkButton>
            )}
          </li>
        )
      })}
    </ul>
  )
}
