import type { ServerBuild } from '@remix-run/node'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import type { Portal } from '../portal.ts'
import { sessionCookieName } from './cookies.ts'
import { healthRoutes } from './health.ts'
import { loggedPath } from './logged-path.ts'
import { createMetrics } from './metrics.ts'
import { refuseForeignOrigin } from './origin.ts'
import { PageCache } from './page-cache.ts'
import { createRefuse, type Refuse } from './refuse.ts'
import { remixHandler } from './remix.ts'
import { securityHeaders } from './security.ts'
import { isUpload, MOST_DRAINED_BYTES } from './uploads.ts'

export type AppOptions = {
  portal: Portal
  build: () => Promise<ServerBuild>
  /** Vite's middlewares while developing; static files of the build otherwise. */
  vite?: RequestHandler
  /** Folder of the static files. */
  client?: string
}

/** What a request may send, unless it is a form with files. */
const MOST_BODY_BYTES = 1024 * 1024
/** A search of ten thousand Cyrillic letters takes sixty thousand bytes in an address. */
const MOST_HEADER_BYTES = 64 * 1024
/** A form knows no others, nor does the programming interface: what is taken is POST. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** The HTTP side of the portal: kept pages first, then Express with everything else. */
export function createHttp({
  portal,
  build,
  vite,
  client = resolve('build/client'),
}: AppOptions): Server {
  const { env, log } = portal
  const fixed = securityHeaders(env.secure)
  const pages = new PageCache((area) => portal.versions.of(area), fixed)
  const metrics = createMetrics(pages)
  const handleByRemix = remixHandler({ portal, pages, build, development: vite !== undefined })
  const refuse = createRefuse((req, res) => {
    handleByRemix(req, res, res.locals.requestId as string, req.ip ?? '').catch((error: unknown) =>
      lastResort(error, req, res, () => res.destroy()),
    )
  })

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', env.TRUST_PROXY)
  app.use((req, res, next) => {
    const started = process.hrtime.bigint()
    const requestId = requestIdOf(req)
    res.locals.requestId = requestId
    res.setHeader('X-Request-Id', requestId)
    for (const [name, value] of Object.entries(fixed)) res.setHeader(name, value)
    res.on('finish', () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9
      metrics.observe(req.method, res.statusCode, seconds)
      const line = {
        requestId,
        method: req.method,
        // Without the query: people search for names, and links carry tokens.
        path: loggedPath(req.originalUrl),
        status: res.statusCode,
        ms: Math.round(seconds * 1e4) / 10,
      }
      if (res.statusCode >= 500) log.error(line, 'request')
      else log.info(line, 'request')
    })
    next()
  })
  app.use(refuseMalformed(refuse))
  app.use(healthRoutes(portal, metrics))
  if (vite) app.use(vite)
  else {
    app.use(
      '/assets',
      sirv(join(client, 'assets'), {
        immutable: true,
        maxAge: 31_536_000,
        brotli: true,
        gzip: true,
        etag: true,
      }),
    )
    app.use('/assets', (_req, res) => void res.status(404).type('text').send('not found'))
    app.use(sirv(client, { maxAge: 3_600, brotli: true, gzip: true, etag: true }))
  }
  app.use(refuseForeignOrigin(env, refuse))
  app.use((req, res, next) => {
    handleByRemix(req, res, res.locals.requestId as string, req.ip ?? '').catch(next)
  })
  const lastResort: ErrorRequestHandler = (error, _req, res, next) => {
    log.error({ err: error, requestId: res.locals.requestId }, 'unhandled')
    if (res.headersSent) return next(error)
    res
      .status(500)
      .type('text')
      .send(`500 ${res.locals.requestId as string}`)
  }
  app.use(lastResort)

  const mark = `${sessionCookieName(env.secure)}=`
  const logsKeptPages = log.isLevelEnabled('debug')
  return createServer(
    { maxHeaderSize: MOST_HEADER_BYTES },
    (req: IncomingMessage, res: ServerResponse) => {
      const anonymousGet =
        (req.method === 'GET' || req.method === 'HEAD') && !req.headers.cookie?.includes(mark)
      if (anonymousGet && !vite) {
        const requestId = requestIdOf(req)
        if (pages.serve(req, res, requestId)) {
          if (logsKeptPages)
            log.debug(
              { requestId, path: loggedPath(req.url ?? '/'), status: res.statusCode },
              'kept page',
            )
          return
        }
      }
      app(req, res)
    },
  )
}

/** What no page can be asked by: answered before anything reads the address or the body. */
const refuseMalformed =
  (refuse: Refuse): RequestHandler =>
  (req, res, next) => {
    // «//host/path» would be read as another host's address.
    if (!/^\/(?!\/)/.test(req.url) || !isDecodable(req.url))
      return refuse(req, res, 'address.malformed')
    if (!METHODS.has(req.method)) return refuse(req, res, 'method.not-allowed')
    const most = isUpload(req) ? MOST_DRAINED_BYTES : MOST_BODY_BYTES
    if (Number(req.headers['content-length'] ?? 0) > most) return refuse(req, res, 'too-large')
    // Forms always tell their length; a body without one could not be limited before it is read.
    if (req.headers['transfer-encoding'] !== undefined) return refuse(req, res, 'length.required')
    // NUL is a letter no text may hold, and PostgreSQL fails on it: an unknown letter finds nothing.
    req.url = req.url.replaceAll('%00', '%EF%BF%BD')
    next()
  }

function isDecodable(url: string): boolean {
  if (!url.includes('%')) return true
  try {
    decodeURIComponent(url.split('?', 1)[0]!)
    return true
  } catch {
    return false
  }
}

const SAFE_ID = /^[\w-]{8,64}$/

function requestIdOf(req: IncomingMessage): string {
  const given = req.headers['x-request-id']
  return typeof given === 'string' && SAFE_ID.test(given) ? given : randomUUID()
}
