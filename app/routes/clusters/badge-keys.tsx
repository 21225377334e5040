import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { replaceKeySchema, withdrawKeySchema } from '#app/domain/clusters/badges/keys-form.ts'
import { admin } from '#app/i18n/admin.ts'
import { badgeKeys as words } from '#app/i18n/badge-keys.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { BadgeKeyForms } from './badge-key-forms.tsx'
import { doneOf, privateMeta } from '#app/routes/private-page.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { formOf } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { showProof } from '#server/accounts/show-proof.ts'
import { issuerOf } from '#server/clusters/badges/issuer.ts'
import { listKeys } from '#server/clusters/badges/list-keys.ts'
import { replaceKey } from '#server/clusters/badges/replace-key.ts'
import { withdrawKey } from '#server/clusters/badges/withdraw-key.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const verb = await signedIn(args)
  const day = (date: Date) => formatPartialDate(lang, date.toISOString().slice(0, 10))
  return answer(async () => ({
    keys: (await listKeys(verb)).map(({ since, until, ...key }) => ({
      ...key,
      since: day(since),
      until: until && day(until),
    })),
    proof: await showProof(verb),
    done: doneOf(args.request, ['replaced', 'withdrawn']),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  await signedIn(args)
  const issuer = issuerOf(args.context.portal.env)
  const form = await formOf(args)
  const back = (done: string) => redirect(`${paths.badgeKeys(lang)}?done=${done}`, 303)
  if (form.get('intent') === 'withdraw')
    return command(args, {
      form,
      schema: withdrawKeySchema,
      secret: ['current'],
      async run(input, verb) {
        await withdrawKey(verb, issuer, input)
        return back('withdrawn')
      },
    })
  return command(args, {
    form,
    schema: replaceKeySchema,
    secret: ['current'],
    async run(input, verb) {
      await replaceKey(verb, issuer, input)
      return back('replaced')
    },
  })
}

export const meta: MetaFunction = ({ params }) => privateMeta(params, (lang) => words[lang].title)

export default function BadgeKeys() {
  const { keys, proof, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(words)
  const section = useMessages(admin)
  return (
    <Page
      crumbs={[{ label: section.title, href: paths.admin(lang) }, { label: t.title }]}
      title={t.title}
      lead={<p>{t.lead}</p>}
    >
      {done && !refused && (
        <div className="mb-8">
          <Notice kind="info" live title={t.done[done]} />
        </div>
      )}
      {keys.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <>
          <DataTable
            caption={t.title}
            hideCaption
            columns={[
              { key: 'key', label: t.key },
              { key: 'since', label: t.since, hideOnPhone: true },
            ]}
            rows={keys.map(({ id, state, since, until, encrypted }) => ({
              rowKey: id,
              key: (
                <>
                  {t.states[state]}
                  {until && ` ${t.until(until)}`}
                  <span className="block text-sm font-normal text-muted">
                    {t.means[state]} {encrypted !== null && (encrypted ? t.encrypted : t.plain)}
                  </span>
                  <code className="block text-xs font-normal wrap-anywhere text-muted">{id}</code>
                </>
              ),
              since: <span className="whitespace-nowrap">{since}</span>,
            }))}
          />
          <p className="mt-4">
            <a href={paths.badgeKeySet()}>{t.published}</a>
          </p>
          <BadgeKeyForms keys={keys} refused={refused} proof={proof} />
        </>
      )}
    </Page>
  )
}
