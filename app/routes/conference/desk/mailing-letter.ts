import type { LoaderFunctionArgs } from '@remix-run/node'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { previewMailing } from '#server/conference/desk/mailings/preview-mailing.ts'
import { numberIn } from './number-in.ts'

/** A mailing's letter as one addressee gets it, for the frame of its page: styles and nothing else. */
export async function loader(args: LoaderFunctionArgs) {
  const own = langOf(args.params)
  const context = await signedIn(args)
  const search = new URL(args.request.url).searchParams
  const lang = search.get('in')
  const { slug = '', id = '' } = args.params
  const { html } = await answer(() =>
    previewMailing(context, {
      slug,
      id,
      n: numberIn(search, 'n'),
      lang: isLang(lang) ? lang : own,
      origin: args.context.portal.env.PUBLIC_URL,
    }),
  )
  return new Response(html.replace('<head>', '<head>\n<base target="_top">'), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-top-navigation-by-user-activation",
      'X-Frame-Options': 'SAMEORIGIN',
      'Referrer-Policy': 'no-referrer',
    },
  })
}
