import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { preferredLang } from '#app/domain/shared/lang.ts'
import { paths } from '#app/paths.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { openFile } from '#server/files/open-file.ts'
import { cookieValue, LANG_COOKIE } from '#server/http/cookies.ts'

/**
 * `/files/:id/:name`: the bytes, to be saved, never shown by the portal's own address. Who may not have them is
 * shown why on the file's page.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? ''
  try {
    const file = await openFile(context.portal.context(await actorOf(request, context)), id)
    const etag = `"${file.sha256}"`
    const headers = {
      'Content-Type': file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type,
      'Content-Length': String(file.size),
      'Content-Disposition': attachment(file.name, file.name),
      // Should a browser show it all the same, it may run nothing and reach nothing.
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-cache',
      ETag: etag,
    }
    if (request.headers.get('If-None-Match') === etag) {
      const { 'Content-Length': _, ...rest } = headers
      return new Response(null, { status: 304, headers: rest })
    }
    return new Response(Readable.toWeb(Readable.from(file.parts())) as ReadableStream, { headers })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const lang = preferredLang(
      cookieValue(request.headers.get('Cookie'), LANG_COOKIE),
      request.headers.get('Accept-Language') ?? undefined,
    )
    return redirect(paths.file(lang, encodeURIComponent(id)))
  }
}
