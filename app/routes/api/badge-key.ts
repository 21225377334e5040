import type { LoaderFunctionArgs } from '@remix-run/node'
import { showKey } from '#server/clusters/badges/show-key.ts'
import { badgeJson, issuerFor } from './badges.ts'
import { answerProgram } from './public.ts'

/** `/badges/keys/:id`: one public key, as the header of what it signed names it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const key = await showKey(context.portal.context(), params.id ?? '', issuerFor(context))
    return badgeJson(key, 'application/jwk+json')
  })
}

export { refuseWrites as action } from './public.ts'
