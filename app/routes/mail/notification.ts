import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { readNotifications } from '#server/mail/read-notifications.ts'

/** Opens what a notification is about, and marks it as read. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor')
    throw redirect(paths.signIn(lang, paths.notification(lang, params.id ?? '')))
  const href = await answer(() => readNotifications(context.portal.context(actor), params.id ?? ''))
  throw redirect(`/${lang}${href}`)
}
