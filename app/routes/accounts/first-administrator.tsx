import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { newAccountSchema } from '#app/domain/accounts/credentials.ts'
import { CredentialsForm } from '#app/features/accounts/credentials-form.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Page } from '#app/ui/page.tsx'
import { acceptFirstAdministrator } from '#server/accounts/accept-first-administrator.ts'
import { checkFirstAdministratorLink } from '#server/accounts/check-first-administrator-link.ts'
import { actorOf, deviceOf } from '#server/accounts/current-actor.ts'
import { sessionCookie } from '#server/accounts/session.ts'
import { privateMeta, secretAddress } from '#app/routes/private-page.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  langOf(params)
  return answer(async () => {
    const actor = await actorOf(request, context)
    await checkFirstAdministratorLink(context.portal.context(actor), params.token ?? '')
    return null
  })
}

export async function action(args: ActionFunctionArgs) {
  const { params, context } = args
  const lang = langOf(params)
  return command(args, {
    schema: newAccountSchema,
    async run(input, verb) {
      const token = params.token ?? ''
      const { sessionId } = await acceptFirstAdministrator(verb, {
        ...input,
        ...deviceOf(args.request, context),
        token,
        lang,
      })
      context.setCookie(sessionCookie(context.portal.env.secure, verb.store, sessionId))
      return redirect(paths.account(lang), 303)
    },
  })
}

export const headers = secretAddress

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => accounts[lang].firstAdministrator.title)

export default function FirstAdministrator() {
  const refused = useActionData<typeof action>()
  const t = useMessages(accounts)
  return (
    <Page title={t.firstAdministrator.title} lead={<p>{t.firstAdministrator.lead}</p>}>
      <CredentialsForm
        refused={refused}
        submit={t.firstAdministrator.submit}
        passwordHint={t.firstAdministrator.passwordHint}
        withName
      />
    </Page>
  )
}
