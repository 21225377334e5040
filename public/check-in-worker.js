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
  const kept = url.pathname
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'manual' })
    // What asks for a gate or a link is no page of a gate.
    if (answer.ok && answer.headers.get('X-Gate') === 'open') await cache.put(kept, answer.clone())
    if (answer.status < 500) return answer
    return (await cache.match(kept)) ?? answer
  } catch (error) {
    const found = await cache.match(kept)
    if (found) return found
    throw error
  }
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
