import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { ConsentAsk } from '#app/features/accounts/consent-ask.tsx'
import { Done } from '#app/features/accounts/own-page.tsx'
import { GrantWords } from '#app/features/accounts/grant-words.tsx'
import { SecurityList } from '#app/features/accounts/security-list.tsx'
import { accounts } from '#app/i18n/accounts.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { ownAccount } from '#app/i18n/own-account.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { giveConsent } from '#server/accounts/give-consent.ts'
import { showOwnAccount } from '#server/accounts/show-own-account.ts'
import { doneOf, privateMeta } from '#app/routes/private-page.ts'
import { z } from 'zod'

const DONE = ['password', 'email-asked', 'email', 'consent', 'totp-off', 'signed-up'] as const
/** Roles whose account is worth a second factor. */
const ADVISED = new Set(['administrator', 'organiser'])

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const verb = await signedIn(args)
  const { createdAt, security, consent, roles, ...account } = await answer(() =>
    showOwnAccount(verb),
  )
  const day = (date: Date) => formatPartialDate(lang, date.toISOString().slice(0, 10))
  return {
    ...account,
    roles: localise(roles, lang),
    done: doneOf(args.request, DONE),
    since: day(createdAt),
    security: {
      ...security,
      passwordSince: security.passwordChangedAt && day(security.passwordChangedAt),
      advised: roles.some(({ role }) => ADVISED.has(role)),
      consent: consent && {
        since: day(consent.givenAt),
        current: consent.version === CONSENT_VERSION,
      },
    },
  }
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  return command(args, {
    schema: z.object({ intent: z.literal('consent') }),
    async run(_input, verb) {
      await giveConsent(verb)
      return redirect(paths.account(lang, 'consent'), 303)
    },
  })
}

export const meta: MetaFunction = ({ params }) =>
  privateMeta(params, (lang) => accounts[lang].account.title)

export default function Account() {
  const { name, email, isDemo, since, roles, security, done } = useLoaderData<typeof loader>()
  const t = useMessages(accounts)
  const own = useMessages(ownAccount)
  const lang = useLang()
  return (
    <Page title={name} above={<p className="text-sm text-muted">{t.account.title}</p>}>
      {done && <Done done={done} />}
      {!isDemo && !security.consent?.current && <ConsentAsk />}
      {isDemo && (
        <div className="mb-8">
          <Notice kind="info">{t.account.demo}</Notice>
        </div>
      )}
      <Facts
        items={[
          {
            term: t.account.roles,
            value:
              roles.length === 0 ? (
                t.account.noRoles
              ) : (
                <ul className="grid gap-1">
                  {roles.map((grant) => (
                    <li key={grant.role + grant.scopeId}>
                      <GrantWords {...grant} />
                    </li>
                  ))}
                </ul>
              ),
          },
          { term: t.account.since, value: since },
        ]}
      />
      <Section id="security" title={own.security}>
        <SecurityList email={email} {...security} />
      </Section>
      <Section id="speaking" title={own.speaking.title} note={own.speaking.text}>
        <Link to={paths.ownSpeaking(lang)}>{own.speaking.link}</Link>
      </Section>
      <Section id="data" title={own.data.title} note={own.data.text}>
        <Link to={paths.ownData(lang)}>{own.data.link}</Link>
      </Section>
      <Form method="post" action={paths.signOut(lang)} className="mt-8">
        <Button kind="quiet">{t.account.signOut}</Button>
      </Form>
    </Page>
  )
}
