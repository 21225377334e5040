import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { ownActorOf, sessionIdOf } from '#server/accounts/current-actor.ts'
import { blankSessionCookie } from '#server/accounts/session.ts'
import { signOut } from '#server/accounts/sign-out.ts'

/** Signing out is a form; an address typed or followed only leads to where the form is. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.account(langOf(params)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  return answer(async () => {
    const { env, store, context: contextOf } = context.portal
    const actor = await ownActorOf(request, context)
    const id = sessionIdOf(request, context)
    // Twice pressed, or over already: the outcome is the one wished for.
    if (id && actor.kind === 'account') await signOut(contextOf(actor), id)
    context.setCookie(blankSessionCookie(env.secure, store))
    return redirect(paths.home(lang), 303)
  })
}
