import type { RequestHandler } from 'express'
import { verifyRequestOrigin } from 'lucia'
import type { Env } from '../env.ts'
import type { Refuse } from './refuse.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site makes the browser send (CSRF): Origin must be the portal's own.
 * A request with no Origin at all is refused too unless Sec-Fetch-Site says it is ours or nobody's.
 */
export function refuseForeignOrigin(env: Env, refuse: Refuse): RequestHandler {
  return (req, res, next) => {
    // The programming interface knows no cookies, only keys: no browser sends those by itself.
    if (SAFE.has(req.method) || req.path.startsWith('/api/')) return next()
    const origin = req.headers.origin
    const site = req.headers['sec-fetch-site']
    const hosts = [req.headers.host ?? '', new URL(env.PUBLIC_URL).host].filter(Boolean)
    const own = origin
      ? verifyRequestOrigin(origin, hosts)
      : site === 'same-origin' || site === 'none'
    if (own) return next()
    refuse(req, res, 'form.foreign-origin')
  }
}
