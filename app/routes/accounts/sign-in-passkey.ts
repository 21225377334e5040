import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { passkeySignInSchema } from '#app/domain/accounts/credentials.ts'
import { ownPath } from '#app/domain/shared/own-path.ts'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { beginPasskeySignIn } from '#server/accounts/begin-passkey-sign-in.ts'
import { deviceOf } from '#server/accounts/current-actor.ts'
import { relyingPartyOf } from '#server/accounts/passkey-challenge.ts'
import { sessionCookie } from '#server/accounts/session.ts'
import { signInByPasskey } from '#server/accounts/sign-in-by-passkey.ts'
import { z } from 'zod'

/** Only a script asks here; an address typed leads to where its button is. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.signIn(langOf(params)))
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const lang = langOf(params)
  const { env, store } = context.portal
  const party = relyingPartyOf(env.PUBLIC_URL)
  const form = await request.formData()
  if (form.get('intent') === 'begin')
    return command(args, {
      form,
      schema: z.object({}),
      async run(_input, verb) {
        const options = await beginPasskeySignIn(verb, { address: context.address, party })
        return Response.json({ options })
      },
    })
  return command(args, {
    form,
    secret: ['answer'],
    schema: passkeySignInSchema,
    async run({ answer }, verb) {
      const { sessionId } = await signInByPasskey(verb, {
        answer,
        party,
        ...deviceOf(request, context),
      })
      context.setCookie(sessionCookie(env.secure, store, sessionId))
      const back = ownPath(new URL(request.url).searchParams.get('back'))
      return redirect(back ?? paths.account(lang), 303)
    },
  })
}
