import type { ActionFunctionArgs } from '@remix-run/node'
import { deliverySchema } from '#app/domain/conference/check-in/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { recordScans } from '#server/conference/check-in/record-scans.ts'
import { gateSecretOf } from './gate-cookie.ts'

/** `POST /conferences/:slug/check-in/scans`: what a gate's script hands in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const own = context.portal.context(await actorOf(request, context))
  return answerGate(async () => {
    const delivery = deliverySchema.safeParse(await request.json().catch(() => null))
    if (!delivery.success) throw new DomainError('form.broken')
    return recordScans(own, gateSecretOf(request, context), delivery.data)
  })
}

/** Answers a gate's script: JSON where the work gives no answer of its own, the code of a refusal with its status. */
export async function answerGate(work: () => Promise<object>): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    const done = await work()
    return done instanceof Response ? done : Response.json(done, { headers })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return Response.json({ code: error.code }, { status: error.status, headers })
  }
}

export function loader() {
  return Response.json({ code: 'method.not-allowed' }, { status: 405, headers: { Allow: 'POST' } })
}
