import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { isLang } from '#app/domain/shared/lang.ts'
import { accounts } from '#app/i18n/accounts.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { shell } from '#app/i18n/shell.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { showOwnAccount } from '#server/accounts/show-own-account.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  if (actor.kind === 'visitor') throw redirect(paths.signIn(lang, paths.account(lang)))
  return answer(async () => {
    const { createdAt, ...account } = await showOwnAccount(context.portal.context(actor))
    return { ...account, since: createdAt.toISOString().slice(0, 10) }
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) => {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  return [
    { title: `${accounts[lang].account.title} — ${shell[lang].name}` },
    { name: 'robots', content: 'noindex' },
  ]
}

export default function Account() {
  const { name, email, isDemo, since, roles } = useLoaderData<typeof loader>()
  const t = useMessages(accounts)
  const lang = useLang()
  return (
    <Page title={name} above={<p className="text-sm text-muted">{t.account.title}</p>}>
      {isDemo && (
        <div className="mb-8">
          <Notice kind="info">{t.account.demo}</Notice>
        </div>
      )}
      <Facts
        items={[
          { term: t.email, value: email },
          {
            term: t.account.roles,
            value:
              roles.length === 0 ? (
                t.account.noRoles
              ) : (
                <ul className="grid gap-1">
                  {roles.map(({ role, cluster }) => (
                    <li key={role + (cluster?.slug ?? '')}>
                      {t.role[role]},{' '}
                      {cluster ? (
                        <Link to={paths.cluster(lang, cluster.slug)}>{cluster.name[lang]}</Link>
                      ) : (
                        <span className="text-muted">{t.account.everywhere}</span>
                      )}
                    </li>
                  ))}
                </ul>
              ),
          },
          { term: t.account.since, value: formatPartialDate(lang, since) },
        ]}
      />
      <Form method="post" action={paths.signOut(lang)} className="mt-8">
        <Button kind="quiet">{t.account.signOut}</Button>
      </Form>
    </Page>
  )
}
