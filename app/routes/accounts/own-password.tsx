import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { changePasswordSchema } from '#app/domain/accounts/credentials.ts'
import { OwnPage } from '#app/features/accounts/own-page.tsx'
import { CurrentPassword, NewPassword } from '#app/features/accounts/password-fields.tsx'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { changePassword } from '#server/accounts/change-password.ts'
import { deviceOf } from '#server/accounts/current-actor.ts'
import { sessionCookie } from '#server/accounts/session.ts'
import { showProof } from '#server/accounts/show-proof.ts'
import { privateMeta } from '#app/routes/private-page.ts'

export async function loader(args: LoaderFunctionArgs) {
  const verb = await signedIn(args)
  return answer(() => showProof(verb))
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const lang = langOf(params)
  return command(args, {
    schema: changePasswordSchema,
    secret: ['current', 'password'],
    async run(input, verb) {
      const { sessionId } = await changePassword(verb, { ...input, ...deviceOf(request, context) })
      context.setCookie(sessionCookie(context.portal.env.secure, verb.store, sessionId))
      return redirect(paths.account(lang, 'password'), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => ownAccount[lang].password.title)

export default function OwnPassword() {
  const proof = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(ownAccount)
  const lang = useLang()
  return (
    <OwnPage title={t.password.title} lead={t.password.lead}>
      <RefusedForm refused={refused} className="max-w-md">
        {(fields, busy) => (
          <>
            <CurrentPassword fields={fields} proof={proof} label={t.password.current} />
            <NewPassword
              fields={fields}
              label={t.password.next}
              hint={t.password.hint}
              email={proof.email}
            />
            <div>
              <Button disabled={busy}>{t.password.submit}</Button>
            </div>
          </>
        )}
      </RefusedForm>
      <p className="mt-8">
        <Link to={paths.forgottenPassword(lang)}>{t.password.forgotten}</Link>
      </p>
    </OwnPage>
  )
}
