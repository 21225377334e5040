import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { choosePasswordSchema } from '#app/domain/accounts/credentials.ts'
import { NewPassword } from '#app/features/accounts/password-fields.tsx'
import { useMessages } from '#app/i18n/messages.ts'
import { signUp } from '#app/i18n/sign-up.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { checkPasswordResetLink } from '#server/accounts/check-password-reset-link.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { resetPassword } from '#server/accounts/reset-password.ts'
import { blankSessionCookie } from '#server/accounts/session.ts'
import { privateMeta, secretAddress } from '#app/routes/private-page.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  langOf(params)
  return answer(async () => {
    const verb = context.portal.context(await actorOf(request, context))
    await checkPasswordResetLink(verb, params.token ?? '')
    return null
  })
}

export async function action(args: ActionFunctionArgs) {
  const { params, context } = args
  const lang = langOf(params)
  return command(args, {
    schema: choosePasswordSchema,
    async run({ password }, verb) {
      const token = params.token ?? ''
      await resetPassword(verb, { token, password, address: context.address })
      // All sessions have ended, this browser's too.
      context.setCookie(blankSessionCookie(context.portal.env.secure, verb.store))
      return redirect(paths.signInAfter(lang, 'password'), 303)
    },
  })
}

export const headers = secretAddress

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => signUp[lang].reset.title)

export default function ResetPassword() {
  const refused = useActionData<typeof action>()
  const t = useMessages(signUp)
  return (
    <Page title={t.reset.title} lead={<p>{t.reset.lead}</p>}>
      <RefusedForm refused={refused} className="max-w-md">
        {(fields, busy) => (
          <>
            <NewPassword fields={fields} label={t.reset.password} hint={t.accept.passwordHint} />
            <div>
              <Button disabled={busy}>{t.reset.submit}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Page>
  )
}
