import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { passkeySignInSchema } from '#app/domain/accounts/credentials.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { ownPath } from '#app/domain/shared/own-path.ts'
import { OwnPage } from '#app/features/accounts/own-page.tsx'
import { UsePasskey } from '#app/features/accounts/passkey-sign-in.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { ownAccount } from '#app/i18n/own-account.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { formOf } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { beginProof } from '#server/accounts/begin-proof.ts'
import { sessionIdOf } from '#server/accounts/current-actor.ts'
import { relyingPartyOf } from '#server/accounts/passkey-challenge.ts'
import { proveByPasskey } from '#server/accounts/prove-by-passkey.ts'
import { requestProofLink } from '#server/accounts/request-proof-link.ts'
import { showProof } from '#server/accounts/show-proof.ts'
import { doneOf, privateMeta } from '#app/routes/private-page.ts'
import { z } from 'zod'

const toOf = (request: Request, lang: 'ru' | 'en') =>
  ownPath(new URL(request.url).searchParams.get('to')) ?? paths.account(lang)

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const verb = await signedIn(args)
  const proof = await answer(() => showProof(verb))
  return { ...proof, to: toOf(args.request, lang), done: doneOf(args.request, ['letter']) }
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  const lang = langOf(args.params)
  const to = toOf(request, lang)
  const party = relyingPartyOf(context.portal.env.PUBLIC_URL)
  const form = await formOf(args)
  const own = () => {
    const sessionId = sessionIdOf(request, context)
    if (!sessionId) throw new DomainError('sign-in.required')
    return sessionId
  }
  switch (form.get('intent')) {
    case 'passkey':
      return command(args, {
        form,
        schema: passkeySignInSchema,
        secret: ['answer'],
        async run({ answer }, verb) {
          await proveByPasskey(verb, { answer, party, sessionId: own() })
          return redirect(to, 303)
        },
      })
    case 'letter':
      return command(args, {
        form,
        schema: z.object({}),
        async run(_input, verb) {
          await requestProofLink(verb, { to, sessionId: own() })
          return redirect(`${paths.prove(lang, to)}&done=letter`, 303)
        },
      })
    default:
      return command(args, {
        form,
        schema: z.object({}),
        run: async (_input, verb) => Response.json({ options: await beginProof(verb, { party }) }),
      })
  }
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => ownAccount[lang].prove.title)

/** Other ways than the password to prove that it is the owner. */
export default function Prove() {
  const { passkeys, email, proven, to, done } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const refused = outcome && 'code' in outcome ? outcome : undefined
  const t = useMessages(ownAccount).prove
  const lang = useLang()
  return (
    <OwnPage title={t.title} lead={t.lead}>
      {proven && (
        <Notice kind="info" title={t.proven}>
          <Link to={to}>{t.goOn}</Link>
        </Notice>
      )}
      {done === 'letter' && !proven && (
        <Notice kind="info" live title={t.sent}>
          <span className="wrap-anywhere">{t.sentText(email)}</span>
        </Notice>
      )}
      {passkeys && !proven && (
        <Section id="passkey" title={t.passkey}>
          <UsePasskey
            action={paths.prove(lang, to)}
            refused={refused?.intent === 'passkey' ? refused : undefined}
            words={t.passkeyWords}
          />
          <noscript>
            <p className="text-sm text-muted">{t.noScript}</p>
          </noscript>
        </Section>
      )}
      {!proven && (
        <Section id="letter" title={t.letter} note={t.letterText(email)}>
          <RefusedForm refused={refused} intent="letter">
            {(_fields, busy) => (
              <div>
                <Button kind="quiet" disabled={busy}>
                  {done === 'letter' ? t.again : t.send}
                </Button>
              </div>
            )}
          </RefusedForm>
        </Section>
      )}
    </OwnPage>
  )
}
