import { useEffect, useState } from 'react'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { programme } from '#app/i18n/programme.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '#app/ui/notice.tsx'

/** At most one look a minute, and none from a page nobody sees. */
const EVERY = 60_000

/** Tells an open page that a newer release is out: one line is asked for, nothing is fetched with it. */
export function ReleaseHint({ slug, number }: { slug: string; number: number }) {
  const t = useMessages(programme)
  const lang = useLang()
  const [newer, setNewer] = useState<number>()
  useEffect(() => {
    let last = Date.now()
    const look = async () => {
      if (document.hidden || Date.now() - last < EVERY) return
      last = Date.now()
      // Without a connection the page stays as it is.
      const answer = await fetch(paths.programmeSignal(slug)).catch(() => undefined)
      if (!answer?.ok) return
      const latest = Number((await answer.text()).split(' ')[0])
      if (latest > number) setNewer(latest)
    }
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [slug, number])
  return (
    <div aria-live="polite" className="no-print">
      {newer !== undefined && (
        <div className="mb-6">
          <Notice kind="info" title={t.fresh(newer)}>
            <a href={paths.programme(lang, slug)}>{t.reload}</a>
          </Notice>
        </div>
      )}
    </div>
  )
}
