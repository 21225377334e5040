import type { LoaderFunctionArgs } from '@remix-run/node'
import { letterViewSchema } from '#app/domain/mail/outbox.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showLetter } from '#server/mail/show-letter.ts'

/**
 * A letter's HTML for the frame of its page. A letter brings its styles along, so it gets a policy of its own:
 * styles and nothing else, no scripts, no forms, links that lead out of the frame.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  langOf(params)
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const { written } = await answer(async () =>
    showLetter(context.portal.context(await actorOf(request, context)), {
      id: params.id ?? '',
      lang: letterViewSchema.parse(query).in,
      origin: context.portal.env.PUBLIC_URL,
    }),
  )
  if (!written) throw notFound()
  return new Response(written.html.replace('<head>', '<head>\n<base target="_top">'), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-top-navigation-by-user-activation",
      'X-Frame-Options': 'SAMEORIGIN',
      'Referrer-Policy': 'no-referrer',
    },
  })
}
