import { useNavigate } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * Lets the client router follow the plain links inside an element: one listener for a long list,
 * where a `Link` each would be most of the cost of drawing it. Links to files say `rel="external"`,
 * those that leave the page where it is scrolled to `data-keep-scroll`.
 * @returns the ref of the element
 */
export function useRouterLinks<T extends HTMLElement>() {
  const ref = useRef<T>(null)
  const navigate = useNavigate()
  useEffect(() => {
    const element = ref.current
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const plain =
        event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      if (!link || !plain || event.defaultPrevented || link.target || link.download) return
      if (link.rel === 'external') return
      const { origin, pathname, search, hash } = new URL(link.href)
      if (origin !== window.location.origin) return
      event.preventDefault()
      // As a browser does: the same address again leaves no second entry in its history.
      navigate(pathname + search + hash, {
        replace: link.href === window.location.href,
        preventScrollReset: link.dataset.keepScroll !== undefined,
      })
    }
    element?.addEventListener('click', follow)
    return () => element?.removeEventListener('click', follow)
  }, [navigate])
  return ref
}
