import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { OwnPage } from '#app/features/accounts/own-page.tsx'
import { useMessages } from '#app/i18n/messages.ts'
import { ownAccount } from '#app/i18n/own-account.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { acceptProofLink } from '#server/accounts/accept-proof-link.ts'
import { checkProofLink } from '#server/accounts/check-proof-link.ts'
import { sessionIdOf } from '#server/accounts/current-actor.ts'
import { privateMeta, secretAddress } from '#app/routes/private-page.ts'
import { z } from 'zod'

const linkOf = ({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs) => ({
  token: params.token ?? '',
  sessionId: sessionIdOf(request, context) ?? '',
})

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const verb = await signedIn(args)
  await answer(() => checkProofLink(verb, linkOf(args)))
  return null
}

// Mail programs follow links to look at them: the proof takes a button.
export async function action(args: ActionFunctionArgs) {
  return command(args, {
    schema: z.object({}),
    run: async (_input, verb) => redirect((await acceptProofLink(verb, linkOf(args))).to, 303),
  })
}

export const headers = secretAddress

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => ownAccount[lang].prove.title)

export default function AcceptProof() {
  const refused = useActionData<typeof action>()
  const t = useMessages(ownAccount).prove
  return (
    <OwnPage title={t.title} lead={t.accept}>
      <RefusedForm refused={refused}>
        {(_fields, busy) => (
          <div>
            <Button disabled={busy}>{t.acceptSubmit}</Button>
          </div>
        )}
      </RefusedForm>
    </OwnPage>
  )
}
