/*
 * Keeps the page of a conference's gate at hand, so that it opens without connection. It is registered by that page for
 * that page only (its scope), keeps that one page and the files it is made of, and never touches anything else.
 */
const CACHE = 'corridor-gate-1'
const PATIENCE = 4_000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// The page names the files it was made of once it runs: all of them are needed to open it again.
self.addEventListener('message', (event) => {
  const { keep, forget } = event.data ?? {}
  if (forget) event.waitUntil(caches.delete(CACHE))
  if (!Array.isArray(keep)) return
  const own = keep.filter((url) => isFile(new URL(url)))
  event.waitUntil(
    caches.open(CACHE).then(async (cache) => {
      await Promise.all(
        own.map(async (url) => {
          if (!(await cache.match(url))) await cache.add(url)
        }),
      )
      for (const { url } of await cache.keys())
        if (isFile(new URL(url)) && !own.includes(url)) await cache.delete(url)
      // The page itself was sent before this worker was there.
      const scope = new URL(self.registration.scope)
      if (!(await cache.match(scope.pathname))) await fetchPage(cache, scope)
    }),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && `${url.origin}${url.pathname}` === self.registration.scope)
    event.respondWith(page(url))
  else if (isFile(url)) event.respondWith(file(request))
})

const isFile = ({ origin, pathname }) =>
  origin === self.location.origin &&
  (pathname.startsWith('/assets/') || pathname === '/favicon.svg')

/** The portal's own page if it answers in time, else the one kept. */
async function page(url) {
  const cache = await caches.open(CACHE)
  try {
    const answer = await fetchPage(cache, url)
    if (answer.status < 500) return answer
    return (await cache.match(url.pathname)) ?? answer
  } catch (error) {
    const found = await cache.match(url.pathname)
    if (found) return found
    throw error
  }
}

/** Asks for the page, and keeps it under its path; what asks for a gate or a link is no page of a gate. */
async function fetchPage(cache, url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'manual' })
  if (answer.ok && answer.headers.get('X-Gate') === 'open')
    await cache.put(url.pathname, answer.clone())
  return answer
}

/** A file of the build: its name changes with its contents, so the one kept is right for ever. */
async function file(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
