import type { LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { DomainError } from '#app/domain/shared/errors.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { openPhoto } from '#server/conference/programme/open-photo.ts'

/** Seconds a browser keeps a photograph without asking: one taken away is gone everywhere after a day. */
const KEPT = 24 * 60 * 60

/** `/conferences/:slug/photos/:id`: a speaker's photograph, shown by pages. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  try {
    const verb = context.portal.context(await actorOf(request, context))
    const photo = await openPhoto(verb, params.slug ?? '', params.id ?? '')
    const etag = `"${photo.sha256}"`
    const headers = {
      // For the browser alone: the answer may renew the cookie of whoever is signed in.
      'Cache-Control': photo.isDraft ? 'private, no-cache' : `private, max-age=${KEPT}`,
      ETag: etag,
    }
    if (request.headers.get('If-None-Match') === etag)
      return new Response(null, { status: 304, headers })
    return new Response(Readable.toWeb(Readable.from(photo.parts())) as ReadableStream, {
      headers: {
        ...headers,
        'Content-Type': photo.type,
        'Content-Length': String(photo.size),
        // Should it be opened by itself, it may run nothing and reach nothing.
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    // Where a picture is expected, a page of words would be a broken one.
    return new Response(null, { status: error.status })
  }
}

export { refuseWrites as action } from '#app/routes/api/public.ts'
