import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { ownActorOf } from '#server/accounts/current-actor.ts'
import { endLookAs } from '#server/accounts/end-look-as.ts'
import { cookieValue, lookCookie, lookCookieName } from '#server/http/cookies.ts'

/** Ending is a form; an address typed or followed only leads home. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.home(langOf(params)))
}

/** Gives an administrator their own eyes back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const { env, context: contextOf } = context.portal
  const id = cookieValue(request.headers.get('Cookie'), lookCookieName(env.secure))
  context.setCookie(lookCookie(env.secure, ''))
  return answer(async () => {
    if (id) await endLookAs(contextOf(await ownActorOf(request, context)), id)
    return redirect(paths.people(lang), 303)
  })
}
