import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '#app/i18n/messages.ts'
import { signUp } from '#app/i18n/sign-up.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { acceptEmailChange } from '#server/accounts/accept-email-change.ts'
import { checkEmailChangeLink } from '#server/accounts/check-email-change-link.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { privateMeta, secretAddress } from '#app/routes/private-page.ts'
import { z } from 'zod'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  langOf(params)
  const verb = context.portal.context(await actorOf(request, context))
  return answer(() => checkEmailChangeLink(verb, params.token ?? ''))
}

// Mail programs follow links to look at them: the change takes a button.
export async function action(args: ActionFunctionArgs) {
  const { params, context } = args
  const lang = langOf(params)
  return command(args, {
    schema: z.object({}),
    async run(_input, verb) {
      const token = params.token ?? ''
      await acceptEmailChange(verb, { token, address: context.address })
      return redirect(
        verb.actor.kind === 'visitor'
          ? paths.signInAfter(lang, 'email')
          : paths.account(lang, 'email'),
        303,
      )
    },
  })
}

export const headers = secretAddress

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => signUp[lang].confirmEmail.title)

export default function ConfirmEmail() {
  const { email } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(signUp)
  return (
    <Page
      title={t.confirmEmail.title}
      lead={<p className="wrap-anywhere">{t.confirmEmail.lead(email)}</p>}
    >
      <RefusedForm refused={refused}>
        {(_fields, busy) => (
          <div>
            <Button disabled={busy}>{t.confirmEmail.submit}</Button>
          </div>
        )}
      </RefusedForm>
    </Page>
  )
}
