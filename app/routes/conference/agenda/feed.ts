import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { DomainError } from '#app/domain/shared/errors.ts'
import { answerProgram } from '#app/routes/api/public.ts'
import { readFeed } from '#server/conference/agenda/read-feed.ts'

/** `/calendar/:token.ics`: one person's own calendar. The address is the secret: no cache but their program's may keep it. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const token = /^([\w-]{43})\.ics$/.exec(params.file ?? '')?.[1]
    if (!token) throw new DomainError('not-found')
    const origin = context.portal.env.PUBLIC_URL
    const { text, name } = await readFeed(context.portal.context(), token, origin)
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
    const headers = {
      ETag: etag,
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
      'Referrer-Policy': 'no-referrer',
    }
    const known = (request.headers.get('If-None-Match') ?? '').split(/,\s*/)
    if (known.some((one) => one.replace(/^W\//, '') === etag))
      return new Response(null, { status: 304, headers })
    return new Response(text, {
      headers: {
        ...headers,
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `inline; filename="${name}.ics"`,
      },
    })
  })
}

export { refuseWrites as action } from '#app/routes/api/public.ts'
