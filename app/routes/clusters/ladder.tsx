import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import {
  checkSchema,
  claimSchema,
  requestSchema,
  withdrawSchema,
} from '#app/domain/clusters/ladder/forms.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { CategoryBadge } from '#app/features/clusters/category-badge.tsx'
import { AskForCheck } from '#app/features/clusters/ladder/ask-for-check.tsx'
import { CategoryHistory } from '#app/features/clusters/ladder/history.tsx'
import { LadderSteps } from '#app/features/clusters/ladder/steps.tsx'
import { LadderSummary } from '#app/features/clusters/ladder/summary.tsx'
import { useCategoryName } from '#app/features/clusters/ladder/view.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { formOf } from '#app/routes/read-form.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { askForCheck } from '#server/clusters/ladder/ask-for-check.ts'
import { checkCriterion } from '#server/clusters/ladder/check-criterion.ts'
import { claimCriterion } from '#server/clusters/ladder/claim-criterion.ts'
import { showLadder } from '#server/clusters/ladder/show-ladder.ts'
import { withdrawClaim } from '#server/clusters/ladder/withdraw-claim.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const actor = await actorOf(request, context)
  return answer(async () => {
    context.reads('clusters')
    const view = await showLadder(context.portal.context(actor), params.slug ?? '')
    return { lang, origin: context.portal.env.PUBLIC_URL, view: localise(view, lang) }
  })
}

const done = ['checked', 'shown', 'withdrawn', 'asked'] as const

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const form = await formOf(args)
  const intent = String(form.get('intent'))
  const back = (what: (typeof done)[number], id = '') =>
    redirect(`${paths.clusterLadder(lang, slug)}?done=${what}${id && `#${id}`}`, 303)
  if (intent.startsWith('check:'))
    return command(args, {
      schema: checkSchema,
      form,
      async run(input, context) {
        await checkCriterion(context, { ...input, slug })
        return back('checked', input.criterion)
      },
    })
  if (intent.startsWith('show:'))
    return command(args, {
      schema: claimSchema,
      form,
      async run(input, context) {
        await claimCriterion(context, { ...input, slug })
        return back('shown', input.criterion)
      },
    })
  if (intent === 'withdraw')
    return command(args, {
      schema: withdrawSchema,
      form,
      async run({ claim }, context) {
        await withdrawClaim(context, { slug, claim })
        return back('withdrawn')
      },
    })
  return command(args, {
    schema: requestSchema,
    form,
    async run({ note }, context) {
      await askForCheck(context, { slug, note })
      return back('asked', 'ask')
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, view } = data
  const t = ladder[lang]
  return pageMeta({
    lang,
    origin,
    title: t.title(view.cluster.name),
    description: t.description(view.cluster.name),
    pathOf: (one) => paths.clusterLadder(one, view.cluster.slug),
  })
}

export default function Ladder() {
  const { view } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(ladder)
  const profile = useMessages(clusterProfile)
  const nameOf = useCategoryName()
  const { cluster, category, curated, may } = view
  const said = done.find((what) => what === search.get('done'))
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, cluster.slug) },
        { label: t.crumb },
      ]}
      above={
        <div className="flex items-center gap-4">
          {category && <CategoryBadge category={category} curated={curated} size="large" />}
          <p className="text-sm text-muted">{cluster.name}</p>
        </div>
      }
      title={nameOf(category, curated) ?? t.none}
      lead={<LadderSummary view={view} />}
      actions={
        <>
          <LinkButton href={paths.cluster(lang, cluster.slug)} kind="quiet">
            {t.profile}
          </LinkButton>
          {(may.check || may.show) && (
            <LinkButton href={paths.clusterReadiness(lang, cluster.slug)} kind="quiet">
              {t.readiness}
            </LinkButton>
          )}
        </>
      }
    >
      {said && !refused && (
        <div className="mb-8">
          <Notice kind="info" live title={t.done[said]} />
        </div>
      )}
      {may.check && view.request && (
        <div className="mb-8">
          <Notice kind="info" title={t.ask.asked(view.request.on, view.request.by)}>
            {view.request.note} {view.request.isDemo && <DemoMark />}
          </Notice>
        </div>
      )}
      <LadderSteps view={view} refused={refused} />
      {may.show && <AskForCheck view={view} refused={refused} />}
      <CategoryHistory view={view} />
      <p className="mt-8">
        <Link to={paths.categories(lang)}>{t.explain}</Link>
      </p>
    </Page>
  )
}
