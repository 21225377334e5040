import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { applyImportSchema } from '#app/domain/clusters/participants-import/forms.ts'
import { stepKinds } from '#app/domain/clusters/participants-import/plan.ts'
import { Outcome } from '#app/features/clusters/participants-import/outcome.tsx'
import { StepsTable } from '#app/features/clusters/participants-import/steps-table.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { participantsImport } from '#app/i18n/participants-import.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { applyImport } from '#server/clusters/participants-import/apply-import.ts'
import { discardImport } from '#server/clusters/participants-import/discard-import.ts'
import { showImport } from '#server/clusters/participants-import/show-import.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', id = '' } = args.params
  const context = await signedIn(args)
  const search = new URL(args.request.url).searchParams
  const kind = stepKinds.find((one) => one === search.get('rows')) ?? null
  const page = Math.max(1, Math.floor(Number(search.get('page'))) || 1)
  return answer(async () => {
    const shown = await showImport(context, { slug, id, lang, kind, page })
    const { name, createdAt: _, appliedAt: __, plan, ...rest } = shown
    return { ...rest, slug, id, kind, name: name[lang], plan }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const { slug = '', id = '' } = args.params
  return command(args, {
    schema: applyImportSchema,
    async run({ intent, fingerprint }, context) {
      if (intent === 'discard') {
        await discardImport(context, { slug, id })
        return redirect(`${paths.participantsImports(lang, slug)}?done=discarded`, 303)
      }
      await applyImport(context, { slug, id, fingerprint })
      return redirect(paths.participantsImport(lang, slug, id), 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => `${participantsImport[lang].check.title}: ${data?.name ?? ''}`)

export default function ParticipantsImport() {
  const data = useLoaderData<typeof loader>()
  const { slug, id, name, file, plan, applied, steps, kind, page, pages } = data
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(participantsImport)
  const profile = useMessages(clusterProfile)
  const rows = (one: string | null, at = 1) => {
    const search = new URLSearchParams()
    if (one) search.set('rows', one)
    if (at > 1) search.set('page', String(at))
    return paths.participantsImport(lang, slug, id, search.size > 0 ? `?${search}` : '')
  }
  return (
    <Page
      wide
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: name, href: paths.cluster(lang, slug) },
        { label: t.title, href: paths.participantsImports(lang, slug) },
        { label: file.name },
      ]}
      title={applied ? t.check.done : t.check.title}
      lead={
        <p className="wrap-anywhere">
          {applied
            ? t.check.doneText(applied.create, applied.update, applied.unchanged)
            : t.check.lead(file.name)}
        </p>
      }
      actions={
        applied && (
          <>
            <LinkButton href={paths.cluster(lang, slug)}>{t.check.toCluster}</LinkButton>
            <LinkButton href={paths.participantsImports(lang, slug)} kind="quiet">
              {t.check.again}
            </LinkButton>
          </>
        )
      }
    >
      {plan && (
        <>
          <Outcome
            counts={plan.counts}
            fingerprint={plan.fingerprint}
            refused={refused}
            again={paths.participantsImports(lang, slug)}
          />
          {plan.unknown.length > 0 && (
            <div className="mt-6">
              <Notice kind="warn">{t.check.unknown(plan.unknown.join(', '))}</Notice>
            </div>
          )}
          <Section id="rows" title={t.check.tableTitle}>
            <nav aria-label={t.check.filter} className="no-print mb-5 flex flex-wrap gap-2">
              {[null, ...stepKinds].map((one) => (
                <LinkButton
                  key={one ?? 'all'}
                  href={`${rows(one)}#rows`}
                  kind={one === kind ? 'primary' : 'quiet'}
                  keepScroll
                >
                  {one ? t.check.kinds[one] : t.check.all}
                  {one && <span className="tabular opacity-80">{plan.counts[one]}</span>}
                </LinkButton>
              ))}
            </nav>
            {steps.length === 0 ? (
              <p className="text-muted">{t.check.noRows}</p>
            ) : (
              <StepsTable steps={steps} />
            )}
            <Pagination page={page} pages={pages} hrefOf={(at) => rows(kind, at)} />
          </Section>
        </>
      )}
    </Page>
  )
}
