import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { forgottenPasswordSchema } from '#app/domain/accounts/credentials.ts'
import { LetterSent } from '#app/features/accounts/letter-sent.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { signUp } from '#app/i18n/sign-up.ts'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { requestPasswordReset } from '#server/accounts/request-password-reset.ts'
import { doneOf, privateMeta } from '#app/routes/private-page.ts'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  langOf(params)
  return { sent: doneOf(request, ['sent']) !== null, demo: context.portal.env.PORTAL_DEMO }
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: forgottenPasswordSchema,
    async run({ email }, verb) {
      await requestPasswordReset(verb, { email, address: args.context.address })
      return redirect(paths.forgottenPassword(lang, 'sent'), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => signUp[lang].forgotten.title)

export default function ForgottenPassword() {
  const { sent, demo } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(signUp)
  const { email } = useMessages(accounts)
  const lang = useLang()
  if (sent) return <LetterSent kind="forgotten" again={paths.forgottenPassword(lang)} demo={demo} />
  return (
    <Page title={t.forgotten.title} lead={<p>{t.forgotten.lead}</p>}>
      <RefusedForm refused={refused} className="max-w-md">
        {(fields, busy) => (
          <>
            <TextField
              {...fields.of('email')}
              type="email"
              label={email}
              autoComplete="username"
              required
              maxLength={254}
            />
            <div>
              <Button disabled={busy}>{t.forgotten.submit}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Page>
  )
}
