import type { LoaderFunctionArgs } from '@remix-run/node'
import { actorOf } from '#server/accounts/current-actor.ts'
import { takeSnapshot } from '#server/conference/check-in/take-snapshot.ts'
import { gateSecretOf } from './gate-cookie.ts'
import { answerGate } from './scans.ts'

/** `/conferences/:slug/check-in/list?since=`: what a gate keeps to work without connection. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const own = context.portal.context(await actorOf(request, context))
  const since = new URL(request.url).searchParams.get('since')
  return answerGate(() => takeSnapshot(own, gateSecretOf(request, context), since))
}
