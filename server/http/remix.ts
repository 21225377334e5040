import {
  createReadableStreamFromReadable,
  createRequestHandler,
  type AppLoadContext,
  type ServerBuild,
} from '@remix-run/node'
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { ContentArea } from '#db/queries/versions.ts'
import type { Portal } from '../portal.ts'
import { sessionCookieName } from './cookies.ts'
import { ACCEPTS_GZIP, type PageCache, type Rendered } from './page-cache.ts'
import { readable } from './resource-refusal.ts'
import { routeSections } from './route-sections.ts'
import { contentSecurityPolicy, inlineScriptHashes } from './security.ts'
import { isUpload } from './uploads.ts'

const gzipped = promisify(gzip)

export type RemixDeps = {
  portal: Portal
  pages: PageCache
  build: () => Promise<ServerBuild>
  development: boolean
}

/** Answers a request by Remix; keeps the page when anybody may see it and it said what it reads. */
export function remixHandler({ portal, pages, build, development }: RemixDeps) {
  const { env } = portal
  const mode = development ? 'development' : 'production'
  let known: { build: ServerBuild; handlerOf: ReturnType<typeof handlersOf> } | undefined

  async function handler(pathname: string) {
    const current = await build()
    if (known?.build !== current) known = { build: current, handlerOf: handlersOf(current, mode) }
    return known.handlerOf(pathname)
  }

  // Many who ask for a page just changed are answered by one rendering.
  const rendering = new Map<string, Promise<void>>()

  return async function handle(
    req: IncomingMessage,
    res: ServerResponse,
    requestId: string,
    address: string,
  ): Promise<void> {
    const key = req.url ?? '/'
    const shared = !development && req.method === 'GET' && !hasSession(req, env.secure)
    const earlier = shared ? rendering.get(key) : undefined
    await earlier
    if (earlier && pages.serve(req, res, requestId)) return
    const own = render(req, res, requestId, address)
    if (!shared) return own
    const settled = own.catch(() => {}).finally(() => rendering.delete(key))
    rendering.set(key, settled)
    return own
  }

  async function render(
    req: IncomingMessage,
    res: ServerResponse,
    requestId: string,
    address: string,
  ): Promise<void> {
    const anonymous = !hasSession(req, env.secure)
    const nonce = anonymous ? undefined : randomBytes(16).toString('base64')
    // Taken before the data are read: a change in between makes the kept page old, never wrong.
    const before = new Map<ContentArea, number>()
    let until = Infinity
    const cookies: string[] = []
    const { pathname } = new URL(env.PUBLIC_URL + (req.url ?? '/'))
    const loadContext: AppLoadContext = {
      portal,
      asPage: !pathname.endsWith('.data'),
      nonce,
      requestId,
      address,
      ...(isUpload(req) && { upload: req }),
      setCookie: (cookie: string) => void cookies.push(cookie),
      reads: (area: ContentArea) => {
        if (!before.has(area)) before.set(area, portal.versions.of(area))
      },
      trueUntil: (date: Date) => {
        until = Math.min(until, date.getTime())
      },
    }
    const request = toRequest(req, res, env.PUBLIC_URL)
    const handle = await handler(pathname)
    const response = await readable(
      request,
      await handle(request, loadContext),
      loadContext,
      handler,
    )
    const headers = Object.fromEntries(response.headers)
    cookies.push(...response.headers.getSetCookie())
    delete headers['set-cookie']
    const html = headers['content-type']?.startsWith('text/html') ?? false
    const keepable =
      anonymous &&
      before.size > 0 &&
      response.status === 200 &&
      cookies.length === 0 &&
      /^(GET|HEAD)$/.test(req.method ?? '')

    if (!html && !keepable) return stream(req, response, headers, cookies, res)

    const { page: drawn } = loadContext
    const body =
      drawn?.response === response ? drawn.body : Buffer.from(await response.arrayBuffer())
    if (html) {
      const scripts = nonce ? [`'nonce-${nonce}'`] : inlineScriptHashes(body.toString('utf8'))
      // A letter shown in a frame brings its own.
      headers['content-security-policy'] ??= contentSecurityPolicy(scripts, {
        secure: env.secure,
        development,
      })
    }
    headers['cache-control'] ??= keepable
      ? 'public, max-age=0, must-revalidate'
      : 'private, no-store'
    const page: Rendered = { status: response.status, headers, body }
    if (keepable && !development) {
      const send = await pages.keep(req, page, before, until)
      return send(res, requestId)
    }
    return sendOnce(req, res, page, cookies)
  }
}

/** One handler for each section of the site map: the router's work grows with the routes it is given. */
function handlersOf(build: ServerBuild, mode: string) {
  const sections = routeSections(Object.values(build.routes).filter((route) => route !== undefined))
  const handlers = new Map<string, ReturnType<typeof createRequestHandler>>()
  return (pathname: string) => {
    const key = sections.keyOf(pathname)
    let handle = handlers.get(key)
    if (!handle) {
      const ids = sections.idsFor(key)
      const only = <T>(routes: Record<string, T>) =>
        Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)))
      const assets = { ...build.assets, routes: only(build.assets.routes) }
      handle = createRequestHandler({ ...build, routes: only(build.routes), assets }, mode)
      handlers.set(key, handle)
    }
    return handle
  }
}

function hasSession(req: IncomingMessage, secure: boolean): boolean {
  return (req.headers.cookie ?? '').includes(`${sessionCookieName(secure)}=`)
}

function toRequest(req: IncomingMessage, res: ServerResponse, origin: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (name.startsWith(':') || value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one)
  }
  // Not request.signal of Node: it fires on every finished request (nodejs/node#55428).
  const gone = new AbortController()
  res.on('close', () => {
    if (!res.writableFinished) gone.abort()
  })
  const init: RequestInit & { duplex?: 'half' } = {
    // HEAD is answered as GET without the body: the page may be kept, and its length is known.
    method: req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET'),
    headers,
    signal: gone.signal,
  }
  if (init.method !== 'GET' && !isUpload(req)) {
    init.body = createReadableStreamFromReadable(req)
    init.duplex = 'half'
  }
  // The configured origin, not the Host header: links and redirects cannot be turned to another host.
  return new Request(origin + (req.url ?? '/'), init)
}

async function stream(
  req: IncomingMessage,
  response: Response,
  headers: Record<string, string>,
  cookies: string[],
  res: ServerResponse,
): Promise<void> {
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  res.writeHead(response.status, { 'cache-control': 'private, no-store', ...headers })
  if (!response.body || req.method === 'HEAD') return void res.end()
  await pipeline(Readable.fromWeb(response.body as WebStream), res)
}

async function sendOnce(
  req: IncomingMessage,
  res: ServerResponse,
  page: Rendered,
  cookies: string[],
): Promise<void> {
  const { headers } = page
  let { body } = page
  if (ACCEPTS_GZIP.test(String(req.headers['accept-encoding'] ?? '')) && body.length > 1_024) {
    body = await gzipped(body, { level: constants.Z_BEST_SPEED + 3 })
    headers['content-encoding'] = 'gzip'
    headers.vary = 'Accept-Encoding, Cookie'
  }
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  res.writeHead(page.status, { ...headers, 'content-length': body.length })
  res.end(req.method === 'HEAD' ? undefined : body)
}
