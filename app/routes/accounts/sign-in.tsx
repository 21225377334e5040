import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { passkeySignInSchema, signInSchema } from '#app/domain/accounts/credentials.ts'
import { ownPath } from '#app/domain/shared/own-path.ts'
import { CredentialsForm } from '#app/features/accounts/credentials-form.tsx'
import { PasskeySignIn } from '#app/features/accounts/passkey-sign-in.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { signUp } from '#app/i18n/sign-up.ts'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { formOf } from '#app/routes/read-form.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { demoAccounts, DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import { deviceOf, personOf } from '#server/accounts/current-actor.ts'
import { relyingPartyOf } from '#server/accounts/passkey-challenge.ts'
import { sessionCookie } from '#server/accounts/session.ts'
import { signIn } from '#server/accounts/sign-in.ts'
import { signInByPasskey } from '#server/accounts/sign-in-by-passkey.ts'
import { stepCookie } from '#server/http/cookies.ts'
import { doneOf, privateMeta } from '#app/routes/private-page.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const back = ownPath(new URL(request.url).searchParams.get('back'))
  if (await personOf(request, context)) throw redirect(back ?? paths.account(lang))
  return {
    done: doneOf(request, ['password', 'email', 'over']),
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
  const back = ownPath(new URL(request.url).searchParams.get('back'))
  const device = deviceOf(request, context)
  const enter = (sessionId: string) => {
    context.setCookie(sessionCookie(env.secure, store, sessionId))
    return redirect(back ?? paths.account(lang), 303)
  }
  const form = await credentialsOf(args, env.PORTAL_DEMO)
  if (form.get('intent') === 'passkey')
    return command(args, {
      form,
      schema: passkeySignInSchema,
      secret: ['answer'],
      async run({ answer }, verb) {
        const party = relyingPartyOf(env.PUBLIC_URL)
        return enter((await signInByPasskey(verb, { answer, party, ...device })).sessionId)
      },
    })
  return command(args, {
    form,
    schema: signInSchema,
    async run(input, verb) {
      const outcome = await signIn(verb, { ...input, ...device })
      if (outcome.step === undefined) return enter(outcome.sessionId)
      context.setCookie(stepCookie(env.secure, outcome.step))
      return redirect(paths.signInCode(lang, back), 303)
    },
  })
}

/** What was typed, or the demo account whose button was pressed. */
async function credentialsOf(args: ActionFunctionArgs, demo: boolean): Promise<FormData> {
  const form = await formOf(args)
  const pressed = form.get('demo')
  if (demo && pressed) {
    form.set('email', pressed)
    form.set('password', DEMO_PASSWORD)
  }
  return form
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => accounts[lang].signIn.title)

const DONE = { password: 'passwordSet', email: 'emailChanged', over: 'over' } as const

export default function SignIn() {
  const { demo, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(accounts)
  const words = useMessages(signUp)
  const lang = useLang()
  return (
    <Page title={t.signIn.title} lead={<p>{t.signIn.lead}</p>}>
      {done && !refused && (
        <div className="mb-8">
          <Notice kind={done === 'over' ? 'warn' : 'info'} live>
            {words.signIn[DONE[done]]}
          </Notice>
        </div>
      )}
      <CredentialsForm refused={refused} submit={t.signIn.submit} />
      <p className="mt-6 flex flex-wrap gap-x-8 gap-y-3">
        <Link to={paths.forgottenPassword(lang)}>{words.signIn.forgotten}</Link>
        <Link to={paths.signUp(lang)}>{words.signIn.signUp}</Link>
      </p>
      <PasskeySignIn
        action={paths.signInPasskey(lang)}
        refused={refused?.intent === 'passkey' ? refused : undefined}
      />
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
