import type { LoaderFunctionArgs } from '@remix-run/node'
import { showCredentialById } from '#server/clusters/badges/show-credential-by-id.ts'
import { credentialJson, issuerFor, langAsked } from './badges.ts'
import { answerProgram } from './public.ts'

/** `/badges/credentials/:id`: any credential by its number, also one that was revoked. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    context.reads('clusters')
    return credentialJson(
      await showCredentialById(
        context.portal.context(),
        params.id ?? '',
        issuerFor(context),
        langAsked(request),
      ),
    )
  })
}

export { refuseWrites as action } from './public.ts'
