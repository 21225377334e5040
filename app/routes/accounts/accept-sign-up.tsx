import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { choosePasswordSchema } from '#app/domain/accounts/credentials.ts'
import { NewPassword } from '#app/features/accounts/password-fields.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { signUp } from '#app/i18n/sign-up.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { acceptSignUp } from '#server/accounts/accept-sign-up.ts'
import { checkSignUpLink } from '#server/accounts/check-sign-up-link.ts'
import { actorOf, deviceOf } from '#server/accounts/current-actor.ts'
import { sessionCookie } from '#server/accounts/session.ts'
import { privateMeta, secretAddress } from '#app/routes/private-page.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  langOf(params)
  const verb = context.portal.context(await actorOf(request, context))
  return answer(() => checkSignUpLink(verb, params.token ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const lang = langOf(params)
  return command(args, {
    schema: choosePasswordSchema,
    async run({ password }, verb) {
      const token = params.token ?? ''
      const device = deviceOf(request, context)
      const { sessionId } = await acceptSignUp(verb, { token, password, ...device })
      context.setCookie(sessionCookie(context.portal.env.secure, verb.store, sessionId))
      return redirect(paths.account(lang, 'signed-up'), 303)
    },
  })
}

export const headers = secretAddress

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => signUp[lang].accept.title)

export default function AcceptSignUp() {
  const { email } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(signUp)
  const { password } = useMessages(accounts)
  return (
    <Page title={t.accept.title} lead={<p className="wrap-anywhere">{t.accept.lead(email)}</p>}>
      <RefusedForm refused={refused} className="max-w-md">
        {(fields, busy) => (
          <>
            <NewPassword
              fields={fields}
              label={password}
              hint={t.accept.passwordHint}
              email={email}
            />
            <div>
              <Button disabled={busy}>{t.accept.submit}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Page>
  )
}
