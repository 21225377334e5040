import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { readinessSchema } from '#app/domain/clusters/ladder/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { FiguresForm } from '#app/features/clusters/ladder/figures-form.tsx'
import { ReadinessTable } from '#app/features/clusters/ladder/readiness-table.tsx'
import { categories } from '#app/i18n/categories.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { readiness } from '#app/i18n/readiness.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { privateMeta } from '#app/routes/private-page.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { showReadiness } from '#server/clusters/ladder/show-readiness.ts'
import { stateFigures } from '#server/clusters/ladder/state-figures.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => localise(await showReadiness(context, args.params.slug ?? ''), lang))
}

export function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  return command(args, {
    schema: readinessSchema,
    async run(input, context) {
      await stateFigures(context, { ...input, slug })
      return redirect(`${paths.clusterReadiness(lang, slug)}?done=saved`, 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  privateMeta(params, (lang) => `${readiness[lang].pageTitle}: ${data?.cluster.name ?? ''}`)

export default function Readiness() {
  const {
    cluster,
    own,
    counted,
    readiness: found,
    version,
    saved,
    mayState,
  } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(readiness)
  const words = useMessages(categories)
  const { results, met, unmet, unknown } = found
  return (
    <Page
      crumbs={[
        { label: useMessages(clusterProfile).directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, cluster.slug) },
        { label: t.crumb },
      ]}
      above={
        <p className="text-sm text-muted">
          {cluster.name} {saved?.isDemo && <DemoMark />}
        </p>
      }
      title={t.title(met, results.length)}
      lead={
        <>
          {unmet + unknown > 0 && (
            <p className="text-ink first-letter:uppercase">{t.summary(unmet, unknown)}.</p>
          )}
          {cluster.inRegister && <p>{t.inRegister}</p>}
          <p className="mt-2 text-base">{t.lead}</p>
        </>
      }
    >
      <div className="grid gap-8">
        {search.get('done') === 'saved' && !refused && <Notice kind="info" live title={t.done} />}
        <ReadinessTable results={results} />
        <Notice kind="warn" title={words.requirementsWarning}>
          {words.requirementsWarningText}
        </Notice>
      </div>
      {mayState && (
        <Section
          id="figures"
          title={t.figures}
          note={
            <>
              {t.figuresNote} {saved && t.saved(saved.on, saved.by)} {saved?.isDemo && <DemoMark />}
            </>
          }
        >
          <FiguresForm
            // What was saved elsewhere comes into the fields.
            key={version}
            own={own}
            counted={counted}
            version={version}
            refused={refused}
          />
        </Section>
      )}
    </Page>
  )
}
