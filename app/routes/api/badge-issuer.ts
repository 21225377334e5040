import type { LoaderFunctionArgs } from '@remix-run/node'
import { issuerProfile } from '#server/clusters/badges/compose-credential.ts'
import { badgeJson, issuerFor, langAsked } from './badges.ts'

/** `/badges/issuer`: the portal as an Open Badges profile. */
export function loader({ request, context }: LoaderFunctionArgs) {
  context.reads('clusters')
  return badgeJson(issuerProfile(issuerFor(context).origin, langAsked(request)))
}

export { refuseWrites as action } from './public.ts'
