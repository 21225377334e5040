import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { preferredLang } from '#app/domain/shared/lang.ts'
import { paths } from '#app/paths.ts'
import { cookieValue, LANG_COOKIE } from '#server/http/cookies.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const chosen = cookieValue(request.headers.get('Cookie'), LANG_COOKIE)
  const lang = preferredLang(chosen, request.headers.get('Accept-Language') ?? undefined)
  return redirect(paths.home(lang), {
    headers: { Vary: 'Cookie, Accept-Language', 'Cache-Control': 'no-store' },
  })
}
