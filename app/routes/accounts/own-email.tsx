import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeEmailSchema } from '#app/domain/accounts/credentials.ts'
import { OwnPage } from '#app/features/accounts/own-page.tsx'
import { CurrentPassword } from '#app/features/accounts/password-fields.tsx'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { requestEmailChange } from '#server/accounts/request-email-change.ts'
import { showProof } from '#server/accounts/show-proof.ts'
import { privateMeta } from '#app/routes/private-page.ts'

export async function loader(args: LoaderFunctionArgs) {
  const verb = await signedIn(args)
  return answer(() => showProof(verb))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: changeEmailSchema,
    secret: ['current'],
    async run(input, verb) {
      await requestEmailChange(verb, { ...input, address: args.context.address })
      return redirect(paths.account(lang, 'email-asked'), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => ownAccount[lang].email.title)

export default function OwnEmail() {
  const proof = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(ownAccount)
  return (
    <OwnPage title={t.email.title} lead={t.email.lead(proof.email)}>
      <RefusedForm refused={refused} className="max-w-md">
        {(fields, busy) => (
          <>
            <TextField
              {...fields.of('email')}
              type="email"
              label={t.email.next}
              hint={t.email.hint}
              autoComplete="email"
              required
              maxLength={254}
            />
            <CurrentPassword fields={fields} proof={proof} />
            <div>
              <Button disabled={busy}>{t.email.submit}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </OwnPage>
  )
}
