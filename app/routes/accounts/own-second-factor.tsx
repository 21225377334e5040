import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { codeSchema, proofSchema } from '#app/domain/accounts/credentials.ts'
import { OwnPage } from '#app/features/accounts/own-page.tsx'
import { RecoveryCodes } from '#app/features/accounts/recovery-codes.tsx'
import {
  SecondFactorOff,
  SecondFactorOn,
  SecondFactorSetUp,
} from '#app/features/accounts/second-factor.tsx'
import { formatPartialDate } from '#app/i18n/format.ts'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { formOf } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { beginTotp } from '#server/accounts/begin-totp.ts'
import { confirmTotp } from '#server/accounts/confirm-totp.ts'
import { makeRecoveryCodes } from '#server/accounts/make-recovery-codes.ts'
import { showSecondFactor } from '#server/accounts/show-second-factor.ts'
import { showProof } from '#server/accounts/show-proof.ts'
import { turnOffTotp } from '#server/accounts/turn-off-totp.ts'
import { privateMeta } from '#app/routes/private-page.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const verb = await signedIn(args)
  const { host } = new URL(args.context.portal.env.PUBLIC_URL)
  const factor = await answer(() => showSecondFactor(verb, { host }))
  const proof = await answer(() => showProof(verb))
  if (factor.state !== 'on') return { ...factor, proof }
  const { since, ...rest } = factor
  return { ...rest, proof, since: formatPartialDate(lang, since.toISOString().slice(0, 10)) }
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const form = await formOf(args)
  const proven = { form, schema: proofSchema, secret: ['current'] }
  switch (form.get('intent')) {
    case 'begin':
      return command(args, {
        ...proven,
        async run(input, verb) {
          await beginTotp(verb, input)
          return redirect(paths.ownSecondFactor(lang), 303)
        },
      })
    case 'confirm':
      return command(args, {
        form,
        schema: codeSchema,
        secret: ['code'],
        // Shown once: the answer is the page itself, for no address may lead to the codes.
        run: async (input, verb) => Response.json(await confirmTotp(verb, input)),
      })
    case 'renew':
      return command(args, {
        ...proven,
        run: async (input, verb) => Response.json(await makeRecoveryCodes(verb, input)),
      })
    default:
      return command(args, {
        ...proven,
        async run(input, verb) {
          await turnOffTotp(verb, input)
          return redirect(paths.account(lang, 'totp-off'), 303)
        },
      })
  }
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => ownAccount[lang].secondFactor.title)

export default function OwnSecondFactor() {
  const factor = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const t = useMessages(ownAccount).secondFactor
  const refused = outcome && 'code' in outcome ? outcome : undefined
  const codes = outcome && 'codes' in outcome ? (outcome.codes as string[]) : undefined
  if (codes)
    return (
      <OwnPage title={t.codes} lead={t.codesText}>
        <RecoveryCodes codes={codes} />
      </OwnPage>
    )
  return (
    <OwnPage title={t.title} lead={t.lead}>
      {factor.state === 'off' && <SecondFactorOff refused={refused} proof={factor.proof} />}
      {factor.state === 'unconfirmed' && <SecondFactorSetUp refused={refused} {...factor} />}
      {factor.state === 'on' && <SecondFactorOn refused={refused} {...factor} />}
    </OwnPage>
  )
}
