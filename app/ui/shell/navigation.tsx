import { useLocation, useNavigation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { shell } from '#app/i18n/shell.ts'
import { useMessages } from '#app/i18n/messages.ts'

/** A line across the top while the next page is on its way; only after 200 ms. */
export function NavigationProgress() {
  const t = useMessages(shell)
  const { state } = useNavigation()
  return (
    <div role="status" className="no-print">
      {state === 'loading' && (
        <>
          <span className="sr-only">{t.loading}</span>
          <div className="navigation-progress" />
        </>
      )}
    </div>
  )
}

/**
 * What a browser does when a page loads, done again when the client router changes it: the focus
 * goes to the top of the content and the title is read out. A change of the query alone, such as a
 * facet, leaves the focus where it is.
 */
export function NavigationFocus() {
  const { pathname, hash } = useLocation()
  const [title, setTitle] = useState('')
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (hash === '') document.getElementById('content')?.focus({ preventScroll: true })
    setTitle(document.title)
  }, [pathname, hash])
  return (
    <div aria-live="polite" className="sr-only">
      {title}
    </div>
  )
}
