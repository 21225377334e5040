import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { eraseSchema } from '#app/domain/accounts/people.ts'
import { CurrentPassword } from '#app/features/accounts/password-fields.tsx'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { shell } from '#app/i18n/shell.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { TickBox } from '#app/ui/tick-box.tsx'
import { eraseOwnAccount } from '#server/accounts/erase-own-account.ts'
import { showProof } from '#server/accounts/show-proof.ts'
import { blankSessionCookie } from '#server/accounts/session.ts'

export async function loader(args: LoaderFunctionArgs) {
  langOf(args.params)
  const verb = await signedIn(args)
  return answer(() => showProof(verb))
}

export async function action(args: ActionFunctionArgs) {
  const { params, context } = args
  const lang = langOf(params)
  return command(args, {
    schema: eraseSchema,
    secret: ['current'],
    async run(input, verb) {
      await eraseOwnAccount(verb, input)
      context.setCookie(blankSessionCookie(context.portal.env.secure, verb.store))
      return redirect(paths.accountErased(lang), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => people[lang].data.title)

export default function OwnData() {
  const proof = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useMessages(people).data
  const account = useMessages(shell).account
  const lang = useLang()
  return (
    <Page
      title={t.title}
      lead={<p>{t.lead}</p>}
      crumbs={[{ label: account, href: paths.account(lang) }, { label: t.title }]}
    >
      <Section id="export" title={t.export} note={t.exportNote}>
        <LinkButton href={paths.ownDataFile(lang)} kind="quiet" plain>
          {t.download}
        </LinkButton>
      </Section>
      <Section id="erase" title={t.erase} note={t.eraseNote}>
        <RefusedForm refused={refused} className="max-w-md">
          {(fields, busy) => (
            <>
              <CurrentPassword fields={fields} proof={proof} />
              <TickBox fields={fields} name="confirm" label={t.confirm} />
              <div>
                <Button kind="danger" disabled={busy}>
                  {t.submit}
                </Button>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
    </Page>
  )
}
