import type { AppLoadContext } from '@remix-run/node'
import { cookieValue, gateCookieName } from '#server/http/cookies.ts'

/** The secret of the gate's device this browser is, if it is one. */
export function gateSecretOf(request: Request, { portal }: AppLoadContext): string | undefined {
  const secret = cookieValue(request.headers.get('Cookie'), gateCookieName(portal.env.secure))
  return secret && /^[\w-]{20,100}$/.test(secret) ? secret : undefined
}
