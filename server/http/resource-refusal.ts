import { isLang, preferredLang } from '#app/domain/shared/lang.ts'
import { ownPath } from '#app/domain/shared/own-path.ts'
import { paths } from '#app/paths.ts'
import type { AppLoadContext } from '@remix-run/node'
import { cookieValue, LANG_COOKIE } from './cookies.ts'

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>

/**
 * The answer of a route without a page – a file, the target of a form – as somebody can read it. What such a route
 * refuses Remix tells in JSON that says «Unexpected Server Error»: a browser is shown the error page in its place,
 * or where to sign in; a program reads a line.
 * @param handlerOf what renders an address
 */
export async function readable(
  request: Request,
  response: Response,
  context: AppLoadContext,
  handlerOf: (pathname: string) => Promise<Handle>,
): Promise<Response> {
  const failed = response.headers.get('X-Remix-Error') === 'yes'
  const { refused } = context
  if (!failed || !refused) return response
  const { code } = (refused.data ?? {}) as { code?: unknown }
  if (!request.headers.get('Accept')?.includes('text/html')) {
    const line = `${refused.status} ${typeof code === 'string' ? code : refused.statusText}`
    return new Response(line, {
      status: refused.status,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const { origin, pathname, search } = new URL(request.url)
  const lang = langOf(request, pathname)
  const back = ownPath(pathname + search)
  if (refused.status === 401 && request.method === 'GET' && back)
    return new Response(null, { status: 302, headers: { Location: paths.signIn(lang, back) } })
  const page = `/${lang}/refusal/shown`
  const headers = new Headers(request.headers)
  for (const name of ['Content-Type', 'Content-Length']) headers.delete(name)
  return (await handlerOf(page))(new Request(origin + page, { headers }), context)
}

function langOf(request: Request, pathname: string) {
  const lang = pathname.split('/', 2)[1]
  if (isLang(lang)) return lang
  return preferredLang(
    cookieValue(request.headers.get('Cookie'), LANG_COOKIE),
    request.headers.get('Accept-Language') ?? undefined,
  )
}
