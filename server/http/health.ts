import { Router, type RequestHandler } from 'express'
import { timingSafeEqual } from 'node:crypto'
import type { Portal } from '../portal.ts'
import type { createMetrics } from './metrics.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Said by a proxy on this machine about somebody elsewhere. */
const FORWARDED = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via']

/** /healthz: the process lives. /readyz: it can serve. /metrics: its figures, for those who may see them. */
export function healthRoutes(portal: Portal, metrics: ReturnType<typeof createMetrics>): Router {
  const router = Router()
  router.get(
    '/healthz',
    (_req, res) => void res.set('Cache-Control', 'no-store').json({ status: 'ok' }),
  )
  router.get('/readyz', async (_req, res) => {
    res.set('Cache-Control', 'no-store')
    try {
      await portal.ping()
      res.json({ status: 'ready' })
    } catch (error) {
      portal.log.warn({ err: error }, 'not ready')
      res.status(503).json({ status: 'unavailable', part: 'database' })
    }
  })
  router.get('/metrics', mayReadMetrics(portal.env.METRICS_TOKEN), async (_req, res) => {
    const { type, text } = await metrics.render()
    res.set('Cache-Control', 'no-store').type(type).send(text)
  })
  return router
}

function mayReadMetrics(token: string | undefined): RequestHandler {
  return (req, res, next) => {
    const given = Buffer.from(req.headers.authorization?.replace(/^Bearer /, '') ?? '')
    const wanted = Buffer.from(token ?? '')
    const allowed = token
      ? given.length === wanted.length && timingSafeEqual(given, wanted)
      : LOOPBACK.has(req.socket.remoteAddress ?? '') &&
        !FORWARDED.some((name) => req.headers[name] !== undefined)
    if (allowed) next()
    else res.status(403).type('text').send('403 Metrics need METRICS_TOKEN.')
  }
}
