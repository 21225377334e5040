import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData } from '@remix-run/react'
import { codeSchema } from '#app/domain/accounts/credentials.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { ownPath } from '#app/domain/shared/own-path.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { signUp } from '#app/i18n/sign-up.ts'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Page } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { checkSecondStep } from '#server/accounts/check-second-step.ts'
import { actorOf, deviceOf } from '#server/accounts/current-actor.ts'
import { sessionCookie } from '#server/accounts/session.ts'
import { signInByCode } from '#server/accounts/sign-in-by-code.ts'
import { cookieValue, stepCookie, stepCookieName } from '#server/http/cookies.ts'
import { privateMeta } from '#app/routes/private-page.ts'

type Args = Pick<LoaderFunctionArgs, 'request' | 'context'>

const tokenOf = ({ request, context }: Args) =>
  cookieValue(request.headers.get('Cookie'), stepCookieName(context.portal.env.secure)) ?? ''

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  if (actor.kind !== 'visitor') throw redirect(paths.account(lang))
  try {
    await checkSecondStep(context.portal.context(actor), tokenOf({ request, context }))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    // The step is over, or there was none: the password comes first.
    throw redirect(paths.signInAfter(lang, 'over'))
  }
  return null
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const lang = langOf(params)
  const { env, store } = context.portal
  return command(args, {
    schema: codeSchema,
    secret: ['code'],
    async run({ code }, verb) {
      const token = tokenOf(args)
      const device = deviceOf(request, context)
      const { sessionId } = await signInByCode(verb, { token, code, ...device }).catch(
        (error: unknown) => {
          if (error instanceof DomainError && error.code.startsWith('link.'))
            throw redirect(paths.signInAfter(lang, 'over'), 303)
          throw error
        },
      )
      context.setCookie(stepCookie(env.secure, ''))
      context.setCookie(sessionCookie(env.secure, store, sessionId))
      const back = ownPath(new URL(request.url).searchParams.get('back'))
      return redirect(back ?? paths.account(lang), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => signUp[lang].step.title)

export default function SignInCode() {
  const refused = useActionData<typeof action>()
  const t = useMessages(signUp)
  const lang = useLang()
  return (
    <Page title={t.step.title} lead={<p>{t.step.lead}</p>}>
      <RefusedForm refused={refused} className="max-w-md">
        {(fields, busy) => (
          <>
            <TextField
              {...fields.of('code')}
              label={t.step.code}
              hint={t.step.hint}
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              required
              maxLength={40}
            />
            <div>
              <Button disabled={busy}>{t.step.submit}</Button>
            </div>
          </>
        )}
      </RefusedForm>
      <p className="mt-8">
        <Link to={paths.signIn(lang)}>{t.step.back}</Link>
      </p>
    </Page>
  )
}
