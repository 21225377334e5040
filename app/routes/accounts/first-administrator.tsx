import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import {
  fieldErrors,
  newAccountSchema,
  type FieldErrors,
  type FieldProblem,
} from '#app/domain/accounts/credentials.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { CredentialsForm, type Refused } from '#app/features/accounts/credentials-form.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { shell } from '#app/i18n/shell.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { Page } from '#app/ui/page.tsx'
import { acceptFirstAdministrator } from '#server/accounts/accept-first-administrator.ts'
import { checkFirstAdministratorLink } from '#server/accounts/check-first-administrator-link.ts'
import { actorOf } from '#server/accounts/current-actor.ts'
import { sessionCookie } from '#server/accounts/session.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  langOf(params)
  return answer(async () => {
    const actor = await actorOf(request, context)
    await checkFirstAdministratorLink(context.portal.context(actor), params.token ?? '')
    // The address is a secret: it must not travel in a Referer nor stay in a cache.
    return data(null, {
      headers: { 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' },
    })
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const form = Object.fromEntries(await request.formData())
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 254) : '')
  const values = { name: text(form.name), email: text(form.email) }
  const refuse = (fields: FieldErrors) =>
    data<Refused>({ code: 'form.invalid', params: {}, fields, values }, { status: 422 })
  const parsed = newAccountSchema.safeParse(form)
  if (!parsed.success) return refuse(fieldErrors(parsed.error))
  return answer(async () => {
    const { env, store, context: contextOf } = context.portal
    try {
      const { sessionId } = await acceptFirstAdministrator(
        contextOf(await actorOf(request, context)),
        { ...parsed.data, token: params.token ?? '', lang },
      )
      context.setCookie(sessionCookie(env.secure, store, sessionId))
    } catch (error) {
      if (error instanceof DomainError && error.code === 'form.invalid')
        return refuse({ [String(error.params.field)]: error.params.problem as FieldProblem })
      throw error
    }
    return redirect(paths.account(lang), 303)
  })
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

export const meta: MetaFunction = ({ params }) => {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return [
    { title: `${accounts[lang].firstAdministrator.title} — ${shell[lang].name}` },
    { name: 'robots', content: 'noindex' },
  ]
}

export default function FirstAdministrator() {
  const refused: Refused | undefined = useActionData<Refused>()
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
