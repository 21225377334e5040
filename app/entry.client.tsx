import { RemixBrowser } from '@remix-run/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'

// In one piece, not in a transition: a key pressed between two slices has been seen to break React 18 (#345).
function hydrate() {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
}

// After the first paint: the page reads without us. A page in the background paints nothing to wait for.
if (document.hidden) hydrate()
else requestAnimationFrame(() => setTimeout(hydrate))
