import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { ownTicket } from '#server/conference/tickets/own-ticket.ts'

/** `/conferences/:slug/ticket`: the way to one's own ticket without its letter; who has none may register. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  const { slug = '' } = args.params
  const token = await answer(() => ownTicket(context, slug))
  return redirect(token ? paths.ticket(lang, slug, token) : paths.register(lang, slug))
}
