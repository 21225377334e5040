import type { ServerBuild } from '@remix-run/node'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import sirv from 'sirv'
import type { Portal } from '../portal.ts'
import { sessionCookieName } from './cookies.ts'
import { healthRoutes } from './health.ts'
import { createMetrics } from './metrics.ts'
import { refuseForeignOrigin } from './origin.ts'
import { PageCache } from './page-cache.ts'
import { remixHandler } from './remix.ts'
import { securityHeaders } from './security.ts'

export type AppOptions = {
  portal: Portal
  build: () => Promise<ServerBuild>
  /** Vite's middlewares while developing; static files of the build otherwise. */
  vite?: RequestHandler
}

/** Body of a form or an upload is limited by the route that takes it; this is the limit of everything else. */
const MOST_BODY_BYTES = 1024 * 1024

/** The HTTP side of the portal: kept pages first, then Express with everything else. */
export function createHttp({ portal, build, vite }: AppOptions): Server {
  const { env, log } = portal
  const pages = new PageCache((area) => portal.versions.of(area))
  const metrics = createMetrics(pages)
  const fixed = securityHeaders(env.secure)
  const handleByRemix = remixHandler({ portal, pages, build, development: vite !== undefined })

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
        url: req.originalUrl.slice(0, 300),
        status: res.statusCode,
        ms: Math.round(seconds * 1e4) / 10,
      }
      if (res.statusCode >= 500) log.error(line, 'request')
      else log.info(line, 'request')
    })
    next()
  })
  app.use(healthRoutes(portal, metrics))
  if (vite) app.use(vite)
  else {
    app.use(
      '/assets',
      sirv(resolve('build/client/assets'), {
        immutable: true,
        maxAge: 31_536_000,
        brotli: true,
        gzip: true,
        etag: true,
      }),
    )
    app.use('/assets', (_req, res) => void res.status(404).type('text').send('not found'))
    app.use(sirv(resolve('build/client'), { maxAge: 3_600, brotli: true, gzip: true, etag: true }))
  }
  app.use(refuseForeignOrigin(env))
  app.use((req, res, next) => {
    if (Number(req.headers['content-length'] ?? 0) > MOST_BODY_BYTES) {
      res.status(413).type('text').send('413')
      return
    }
    handleByRemix(req, res, res.locals.requestId as string).catch(next)
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
  const kept = Object.entries(fixed)
  return createServer((req: IncomingMessage, res: ServerResponse) => {
    const anonymousGet =
      (req.method === 'GET' || req.method === 'HEAD') && !req.headers.cookie?.includes(mark)
    if (anonymousGet && !vite) {
      for (const [name, value] of kept) res.setHeader(name, value)
      if (pages.serve(req, res)) return
    }
    app(req, res)
  })
}

const SAFE_ID = /^[\w-]{8,64}$/

function requestIdOf(req: IncomingMessage): string {
  const given = req.headers['x-request-id']
  return typeof given === 'string' && SAFE_ID.test(given) ? given : randomUUID()
}
