import { useCallback, useEffect, useState } from 'react'
import type { ShownPerson } from '#app/domain/conference/check-in/messages.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { fetchBadge } from './badge.ts'

/** What goes to the printer: the portal's picture, or without connection what this device knows. */
export type PrintedBadge = { person: ShownPerson; picture: string | null }
/** What the person at the door is told about it. */
type BadgeNews = 'plain' | 'none'

/** Prints name badges from this page. */
export function useBadge(address: string, lang: Lang) {
  const [badge, setBadge] = useState<PrintedBadge | null>(null)
  const [news, setNews] = useState<BadgeNews | null>(null)
  const [busy, setBusy] = useState(false)

  const printBadge = useCallback(
    async (
      person: ShownPerson,
      { connected, onlyNew = false }: { connected: boolean; onlyNew?: boolean },
    ) => {
      setBusy(true)
      setNews(null)
      const found = connected
        ? await fetchBadge(address, { person: person.id, lang, onlyNew })
        : 'unheard'
      setBusy(false)
      if (found === 'printed') return
      if (found === 'none') return setNews('none')
      if (found === 'unheard') setNews('plain')
      setBadge({ person, picture: found === 'unheard' ? null : found.picture })
    },
    [address, lang],
  )
  const forget = useCallback(() => setNews(null), [])

  // Once it is drawn; a picture that is not shown yet would come out of the printer as an empty page.
  useEffect(() => {
    if (!badge) return
    let gone = false
    const drawn = document.querySelector<HTMLImageElement>('.gate-badge img')
    void (drawn?.decode() ?? Promise.resolve())
      .catch(() => {})
      .then(() => requestAnimationFrame(() => setTimeout(() => !gone && print())))
    return () => {
      gone = true
    }
  }, [badge])
  return { badge, news, busy, printBadge, forget }
}
