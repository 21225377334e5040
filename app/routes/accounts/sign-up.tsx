import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signUpSchema } from '#app/domain/accounts/credentials.ts'
import { LetterSent } from '#app/features/accounts/letter-sent.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { signUp as words } from '#app/i18n/sign-up.ts'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button } from '#app/ui/button.tsx'
import { ConsentBox } from '#app/ui/consent-box.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { personOf } from '#server/accounts/current-actor.ts'
import { requestSignUp } from '#server/accounts/request-sign-up.ts'
import { doneOf, privateMeta } from '#app/routes/private-page.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  if (await personOf(request, context)) throw redirect(paths.account(lang))
  return { sent: doneOf(request, ['sent']) !== null, demo: context.portal.env.PORTAL_DEMO }
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: signUpSchema,
    async run(input, verb) {
      await requestSignUp(verb, { ...input, lang, address: args.context.address })
      return redirect(paths.signUp(lang, 'sent'), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => words[lang].signUp.title)

export default function SignUp() {
  const { sent, demo } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(words)
  const account = useMessages(accounts)
  const lang = useLang()
  if (sent) return <LetterSent kind="signUp" again={paths.signUp(lang)} demo={demo} />
  return (
    <Page title={t.signUp.title} lead={<p>{t.signUp.lead}</p>}>
      <RefusedForm refused={refused} className="max-w-md">
        {(fields, busy) => (
          <>
            <TextField
              {...fields.of('name')}
              label={account.name}
              autoComplete="name"
              required
              maxLength={120}
            />
            <TextField
              {...fields.of('email')}
              type="email"
              label={account.email}
              hint={t.signUp.emailHint}
              autoComplete="email"
              required
              maxLength={254}
            />
            <ConsentBox fields={fields} label={t.signUp.agree} />
            <div>
              <Button disabled={busy}>{t.signUp.submit}</Button>
            </div>
          </>
        )}
      </RefusedForm>
      <p className="mt-8">
        {t.signUp.have} <Link to={paths.signIn(lang)}>{t.signUp.signIn}</Link>
      </p>
    </Page>
  )
}
