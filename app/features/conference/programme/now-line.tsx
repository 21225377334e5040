import { useEffect, useRef } from 'react'
import { useMessages } from '#app/i18n/messages.ts'
import { programme } from '#app/i18n/programme.ts'

/** How often the clock is looked at, in ms. */
const TICK = 20_000

/**
 * Shows where one is in the day: marks what runs, and draws a line across the grid. The page itself knows no clock and
 * is the same for everybody; this reads the moments written in it.
 */
export function NowLine() {
  const t = useMessages(programme)
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = line.current
    const table = element?.parentElement
    if (!element || !table) return
    const draw = () => {
      const now = Date.now()
      const cards = [...table.querySelectorAll<HTMLElement>('[data-from]')]
      let first: HTMLElement | undefined
      for (const card of cards) {
        const runs = Date.parse(card.dataset.from!) <= now && now < Date.parse(card.dataset.until!)
        card.classList.toggle('is-now', runs)
        card.removeAttribute('id')
        if (runs) first ??= card
      }
      // Where the page's link «to what is on now» leads; without it the link is not shown.
      if (first) first.id = 'now'
      const top = topOf(table, cards, now)
      element.hidden = top === undefined
      // Set by the script itself: no policy of the page forbids it.
      if (top !== undefined) element.style.top = `${top}px`
    }
    draw()
    const timer = setInterval(draw, TICK)
    window.addEventListener('resize', draw)
    return () => {
      clearInterval(timer)
      window.removeEventListener('resize', draw)
    }
  })
  return (
    <div ref={line} hidden className="now-line" aria-hidden="true">
      <span>{t.now}</span>
    </div>
  )
}

/** Where a moment lies between the times written at the left; undefined before the first and after the last end. */
function topOf(table: HTMLElement, cards: readonly HTMLElement[], now: number): number | undefined {
  const times = [...table.querySelectorAll<HTMLElement>('[data-at]')]
  const last = Math.max(...cards.map(({ dataset }) => Date.parse(dataset.until!)))
  const at = times.findLastIndex(({ dataset }) => Date.parse(dataset.at!) <= now)
  if (at < 0 || now >= last) return undefined
  const from = times[at]!
  const next = times[at + 1]
  const start = Date.parse(from.dataset.at!)
  const end = next ? Date.parse(next.dataset.at!) : last
  const height = (next?.offsetTop ?? from.offsetTop + from.offsetHeight) - from.offsetTop
  return from.offsetTop + (height * (now - start)) / Math.max(end - start, 1)
}
