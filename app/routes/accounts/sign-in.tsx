import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { fieldErrors, signInSchema } from '#app/domain/accounts/credentials.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { ownPath } from '#app/domain/shared/own-path.ts'
import { CredentialsForm, type Refused } from '#app/features/accounts/credentials-form.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { shell } from '#app/i18n/shell.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { demoAccounts, DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import { actorOf, personOf } from '#server/accounts/current-actor.ts'
import { sessionCookie } from '#server/accounts/session.ts'
import { signIn } from '#server/accounts/sign-in.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const back = ownPath(new URL(request.url).searchParams.get('back'))
  if (await personOf(request, context)) throw redirect(back ?? paths.account(lang))
  return {
    demo: context.portal.env.PORTAL_DEMO
      ? {
          password: DEMO_PASSWORD,
          accounts: demoAccounts.map(({ email, name, role }) => ({ email, name, role })),
        }
      : null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const form = await credentialsOf(request, context.portal.env.PORTAL_DEMO)
  const values = { email: typeof form.email === 'string' ? form.email.slice(0, 254) : '' }
  const refuse = (error: DomainError, fields: Refused['fields'] = {}) =>
    data<Refused>(
      { code: error.code, params: error.params, fields, values },
      { status: error.status },
    )
  const parsed = signInSchema.safeParse(form)
  if (!parsed.success) return refuse(new DomainError('form.invalid'), fieldErrors(parsed.error))
  return answer(async () => {
    const { env, store, context: contextOf } = context.portal
    try {
      const actor = await actorOf(request, context)
      const { sessionId } = await signIn(contextOf(actor), {
        ...parsed.data,
        address: context.address,
      })
      context.setCookie(sessionCookie(env.secure, store, sessionId))
    } catch (error) {
      if (error instanceof DomainError && error.code.startsWith('sign-in.')) return refuse(error)
      throw error
    }
    const back = ownPath(new URL(request.url).searchParams.get('back'))
    return redirect(back ?? paths.account(lang), 303)
  })
}

/** What was typed, or the demo account whose button was pressed. */
async function credentialsOf(request: Request, demo: boolean) {
  const { demo: pressed, ...form } = Object.fromEntries(await request.formData())
  return demo && pressed ? { email: pressed, password: DEMO_PASSWORD } : form
}

export const meta: MetaFunction<typeof loader> = ({ params }) => {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return [
    { title: `${accounts[lang].signIn.title} — ${shell[lang].name}` },
    { name: 'robots', content: 'noindex' },
  ]
}

export default function SignIn() {
  const { demo } = useLoaderData<typeof loader>()
  const refused: Refused | undefined = useActionData<Refused>()
  const t = useMessages(accounts)
  return (
    <Page title={t.signIn.title} lead={<p>{t.signIn.lead}</p>}>
      <CredentialsForm refused={refused} submit={t.signIn.submit} />
      {demo && (
        <Section id="demo" title={t.signIn.demo} note={t.signIn.demoNote(demo.password)}>
          <Form method="post">
            <ul className="border-t border-line">
              {demo.accounts.map(({ email, name, role }) => (
                <li
                  key={email}
                  className="flex items-center justify-between gap-4 border-b border-line py-3"
                >
                  <div className="min-w-0">
                    <p className="font-medium">{t.role[role]}</p>
                    <p className="text-sm wrap-anywhere text-muted">
                      {name}, {email}
                    </p>
                  </div>
                  <Button
                    kind="quiet"
                    name="demo"
                    value={email}
                    aria-label={t.signIn.demoAs(t.role[role])}
                  >
                    {t.signIn.submit}
                  </Button>
                </li>
              ))}
            </ul>
          </Form>
        </Section>
      )}
    </Page>
  )
}
