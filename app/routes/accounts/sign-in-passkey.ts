import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { beginPasskeySignIn } from '#server/accounts/begin-passkey-sign-in.ts'
import { relyingPartyOf } from '#server/accounts/passkey-challenge.ts'
import { z } from 'zod'

/** Only a script asks here; an address typed leads to where its button is. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.signIn(langOf(params)))
}

/** The browser's task; what it answers goes to the sign-in page. */
export async function action(args: ActionFunctionArgs) {
  const { address, portal } = args.context
  return command(args, {
    schema: z.object({}),
    async run(_input, verb) {
      const party = relyingPartyOf(portal.env.PUBLIC_URL)
      return Response.json({ options: await beginPasskeySignIn(verb, { address, party }) })
    },
  })
}
