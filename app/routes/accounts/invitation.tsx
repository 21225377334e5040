import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { signUpByInvitationSchema } from '#app/domain/accounts/people.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { GrantWords } from '#app/features/accounts/grant-words.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { signUp } from '#app/i18n/sign-up.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { formOf } from '#app/routes/read-form.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConsentBox } from '#app/ui/consent-box.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { acceptInvitation } from '#server/accounts/accept-invitation.ts'
import { actorOf, deviceOf } from '#server/accounts/current-actor.ts'
import { sessionCookie } from '#server/accounts/session.ts'
import { showInvitation } from '#server/accounts/show-invitation.ts'
import { signUpByInvitation } from '#server/accounts/sign-up-by-invitation.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  return answer(async () => {
    const actor = await actorOf(request, context)
    const { thing, ...invitation } = await showInvitation(
      context.portal.context(actor),
      params.token ?? '',
    )
    return { ...invitation, thing: localise(thing, lang) }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { params, context, request } = args
  const lang = langOf(params)
  const token = params.token ?? ''
  const form = await formOf(args)
  if (form.get('intent') === 'accept')
    return command(args, {
      form,
      schema: z.object({}),
      async run(_input, verb) {
        await acceptInvitation(verb, token)
        return redirect(paths.desk(lang), 303)
      },
    })
  return command(args, {
    form,
    schema: signUpByInvitationSchema,
    async run({ name, password }, verb) {
      const device = deviceOf(request, context)
      const { sessionId } = await signUpByInvitation(verb, { token, name, password, ...device })
      context.setCookie(sessionCookie(context.portal.env.secure, verb.store, sessionId))
      return redirect(paths.desk(lang), 303)
    },
  })
}

/** The address is a secret: it must not travel in a Referer nor stay in a cache. */
export const headers = () => ({
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
})

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => people[lang].accept.title)

export default function Invitation() {
  const { email, role, scope, thing, by, you, hasAccount } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(people).accept
  const signUpWords = useMessages(signUp).signUp
  const lang = useLang()
  const { token = '' } = useParams()
  const toSignIn = paths.signIn(lang, paths.invitation(lang, token))
  return (
    <Page title={t.title}>
      <Facts
        items={[
          ...(by ? [{ term: t.by, value: by }] : []),
          { term: t.role, value: <GrantWords role={role} scope={scope} thing={thing} /> },
          { term: t.email, value: <span className="wrap-anywhere">{email}</span> },
        ]}
      />
      {you !== null ? (
        <RefusedForm refused={refused} intent="accept" className="mt-8">
          {(_fields, busy) => (
            <>
              <p>{t.asYou(you)}</p>
              <div>
                <Button disabled={busy}>{t.accept}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      ) : hasAccount ? (
        <div className="mt-8 grid gap-4">
          <p className="max-w-measure">{t.haveAccount}</p>
          <div>
            <LinkButton href={toSignIn}>{t.signIn}</LinkButton>
          </div>
        </div>
      ) : (
        <Section id="create" title={t.create}>
          <RefusedForm refused={refused} className="max-w-md">
            {(fields, busy) => (
              <>
                <TextField
                  {...fields.of('name')}
                  label={t.name}
                  autoComplete="name"
                  required
                  maxLength={120}
                />
                {/* Which account the password belongs to, for who keeps passwords. */}
                <input type="hidden" autoComplete="username" value={email} readOnly />
                <TextField
                  {...fields.of('password')}
                  type="password"
                  label={t.password}
                  hint={t.passwordHint}
                  autoComplete="new-password"
                  required
                  maxLength={200}
                />
                <ConsentBox fields={fields} label={signUpWords.agree} />
                <div>
                  <Button disabled={busy}>{t.accept}</Button>
                </div>
              </>
            )}
          </RefusedForm>
          <p className="mt-8 text-sm text-muted">
            {t.otherAccount} <a href={toSignIn}>{t.signIn}</a>
          </p>
        </Section>
      )}
    </Page>
  )
}
