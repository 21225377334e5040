import { langs, type Lang } from '#app/domain/shared/lang.ts'
import type { Env } from '#server/env.ts'
import { issuerOf } from '#server/clusters/badges/issuer.ts'
import { OPEN } from './public.ts'

/** How long a copy elsewhere may stand in for the portal's own answer, in seconds: so long a lost category may still be seen. */
const FRESH_S = 300

const SHARED = {
  ...OPEN,
  'Cache-Control': `public, max-age=${FRESH_S}`,
  // Embedded by other sites, which is what badges are for.
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** The language a badge's address asks for; Russian where it does not say. */
export function langAsked(request: Request): Lang {
  const asked = new URL(request.url).searchParams.get('lang')
  return langs.find((one) => one === asked) ?? 'ru'
}

/** A picture for any site. It needs nothing from anywhere, and its policy holds it to that. */
export function svg(picture: string, { status = 200, download = '' } = {}): Response {
  return new Response(picture, {
    status,
    headers: {
      ...SHARED,
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      ...(download && { 'Content-Disposition': `attachment; filename="${download}"` }),
    },
  })
}

/** A document about a badge, as JSON. */
export function badgeJson(body: unknown, type = 'application/json; charset=utf-8'): Response {
  return new Response(JSON.stringify(body), { headers: { ...SHARED, 'Content-Type': type } })
}

/**
 * A signed credential to be read: its own members, and the VC-JWT that proves them beside them, as
 * libraries that decode VC-JWTs write it (a proof of the type JwtProof2020).
 */
export function credentialJson({ credential, jwt }: { credential: object; jwt: string }): Response {
  return badgeJson({ ...credential, proof: [{ type: 'JwtProof2020', jwt }] })
}

/** A signed credential by itself. */
export function credentialJwt(jwt: string): Response {
  return new Response(jwt, { headers: { ...SHARED, 'Content-Type': 'application/vc+jwt' } })
}

export const issuerFor = (context: { portal: { env: Env } }) => issuerOf(context.portal.env)
