import type { LoaderFunctionArgs } from '@remix-run/node'
import { showKeys } from '#server/clusters/badges/show-keys.ts'
import { badgeJson, issuerFor } from './badges.ts'
import { answerProgram } from './public.ts'

/** `/.well-known/jwks.json`: every public key by which credentials can be checked (RFC 7517). */
export function loader({ context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const keys = await showKeys(context.portal.context(), issuerFor(context))
    return badgeJson({ keys }, 'application/jwk-set+json')
  })
}

export { refuseWrites as action } from './public.ts'
