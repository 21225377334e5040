import type { ActionFunctionArgs } from '@remix-run/node'
import { DomainError, errorStatus } from '#app/domain/shared/errors.ts'
import { withoutNul } from '#app/domain/shared/form.ts'
import { errors } from '#app/i18n/errors.ts'
import { answerProgram, OPEN, problem } from '#app/routes/api/public.ts'
import { once, RETRY_AFTER, type Answer } from '#server/conference/api/once.ts'
import { registerByApi } from '#server/conference/api/register-by-api.ts'
import { useToken } from '#server/conference/api/use-token.ts'

/**
 * `POST /api/v1/conferences/:slug/registrations`: registers somebody, once for each Idempotency-Key. Needs a key made by
 * an organiser.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const slug = params.slug ?? ''
  const { portal } = context
  const response = await answerProgram(async () => {
    if (request.method !== 'POST') throw new DomainError('method.not-allowed')
    const { tokenId, conferenceId, actor } = await useToken(
      portal.context(),
      request.headers.get('Authorization'),
      slug,
    )
    const body = await request.text()
    const asked = {
      tokenId,
      key: request.headers.get('Idempotency-Key'),
      request: [request.method, new URL(request.url).pathname, body],
    }
    const { status, contentType, ...answer } = await once(portal.context(), asked, () =>
      answered(async () => {
        const said = parsed(body)
        const origin = portal.env.PUBLIC_URL
        return registerByApi(portal.context(actor), { conferenceId, slug, origin, said })
      }),
    )
    return new Response(answer.body, { status, headers: { ...OPEN, 'Content-Type': contentType } })
  })
  if (response.status === 401) response.headers.set('WWW-Authenticate', 'Bearer')
  if (response.status === 409) response.headers.set('Retry-After', String(RETRY_AFTER))
  return response
}

/** For the way back only: registrations are told to nobody without a key. */
export const loader = () => problem(new DomainError('method.not-allowed'))

function parsed(body: string): unknown {
  try {
    return JSON.parse(body, (_, value: unknown) =>
      typeof value === 'string' ? withoutNul(value) : value,
    )
  } catch {
    throw new DomainError('form.broken')
  }
}

/** The answer in bytes, a refusal too: both are given again to who asks again. */
async function answered(work: () => Promise<object>): Promise<Answer> {
  try {
    const body = JSON.stringify(await work())
    return { status: 201, contentType: 'application/json; charset=utf-8', body }
  } catch (error) {
    if (!(error instanceof DomainError) || errorStatus[error.code] >= 500) throw error
    const { code, status, fields } = error
    const body = JSON.stringify({
      type: 'about:blank',
      title: errors.en[code].title,
      status,
      code,
      ...(Object.keys(fields).length > 0 && { fields }),
    })
    return { status, contentType: 'application/problem+json', body }
  }
}
