import { Link } from '@remix-run/react'
import { home } from '#app/i18n/home.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DemoMark } from '#app/ui/tag.tsx'

type Props = {
  slug: string
  title: string
  when: string
  place: string
  isDemo: boolean
  /** It has begun and is not over. */
  isOn: boolean
  /** Of the published programme; null before it is. */
  size: { events: number; speakers: number } | null
}

/** The conference that is on or comes next, and the way to its programme. */
export function ComingConference({ slug, title, when, place, isDemo, isOn, size }: Props) {
  const lang = useLang()
  const t = useMessages(home).coming
  return (
    <section
      aria-labelledby="coming"
      className="mb-14 flex flex-wrap items-end justify-between gap-x-12 gap-y-5 border-t-3 border-accent pt-5"
    >
      <div className="max-w-[44rem]">
        <p className="text-sm text-muted">
          {isOn ? t.on : t.next}: {when}, {place} {isDemo && <DemoMark />}
        </p>
        <h2 id="coming" className="mt-1">
          <Link to={paths.conference(lang, slug)} className="text-ink">
            {title}
          </Link>
        </h2>
        {size && <p className="mt-2 text-muted">{t.size(size.events, size.speakers)}</p>}
      </div>
      <div className="no-print flex flex-wrap gap-3">
        <LinkButton href={paths.register(lang, slug)}>{t.register}</LinkButton>
        {size && (
          <LinkButton href={paths.programme(lang, slug)} kind="quiet">
            {t.programme}
          </LinkButton>
        )}
      </div>
    </section>
  )
}
