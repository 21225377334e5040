import type { LoaderFunctionArgs } from '@remix-run/node'
import { showCredential } from '#server/clusters/badges/show-credential.ts'
import { credentialJson, credentialJwt, issuerFor, langAsked } from './badges.ts'
import { answerProgram } from './public.ts'

/** `/clusters/:slug/credential.json` and `.jwt`: the credential in force. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    context.reads('clusters')
    const { badge, ...signed } = await showCredential(
      context.portal.context(),
      params.slug ?? '',
      issuerFor(context),
      langAsked(request),
    )
    if (badge.until) context.trueUntil(badge.until)
    const asJwt = new URL(request.url).pathname.endsWith('.jwt')
    return asJwt ? credentialJwt(signed.jwt) : credentialJson(signed)
  })
}

export { refuseWrites as action } from './public.ts'
