import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'

function hydrate() {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    )
  })
}

// After the first paint: the page reads without us. A page in the background paints nothing to wait for.
if (document.hidden) hydrate()
else requestAnimationFrame(() => setTimeout(hydrate))
