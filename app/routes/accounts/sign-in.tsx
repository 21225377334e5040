import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { signInSchema } from '#app/domain/accounts/credentials.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { ownPath } from '#app/domain/shared/own-path.ts'
import { CredentialsForm } from '#app/features/accounts/credentials-form.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { shell } from '#app/i18n/shell.ts'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button } from '#app/ui/button.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { demoAccounts, DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import { deviceOf, personOf } from '#server/accounts/current-actor.ts'
import { sessionCookie } from '#server/accounts/session.ts'
import { signIn } from '#server/accounts/sign-in.ts'
import { stepCookie } from '#server/http/cookies.ts'

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

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const lang = langOf(params)
  const { env, store } = context.portal
  return command(args, {
    schema: signInSchema,
    form: await credentialsOf(request, env.PORTAL_DEMO),
    async run(input, verb) {
      const back = ownPath(new URL(request.url).searchParams.get('back'))
      const outcome = await signIn(verb, { ...input, ...deviceOf(request, context) })
      if (outcome.step !== undefined) {
        context.setCookie(stepCookie(env.secure, outcome.step))
        return redirect(paths.signInCode(lang, back), 303)
      }
      context.setCookie(sessionCookie(env.secure, store, outcome.sessionId))
      return redirect(back ?? paths.account(lang), 303)
    },
  })
}

/** What was typed, or the demo account whose button was pressed. */
async function credentialsOf(request: Request, demo: boolean): Promise<FormData> {
  const form = await request.formData()
  const pressed = form.get('demo')
  if (demo && pressed) {
    form.set('email', pressed)
    form.set('password', DEMO_PASSWORD)
  }
  return form
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
  const refused = useActionData<typeof action>()
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
