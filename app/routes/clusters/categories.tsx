import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { categories as all, type Category } from '#app/domain/clusters/vocabulary.ts'
import { Levels } from '#app/features/clusters/categories/levels.tsx'
import { Requirements } from '#app/features/clusters/categories/requirements.tsx'
import { Staircase } from '#app/features/clusters/categories/staircase.tsx'
import { Steps } from '#app/features/clusters/categories/steps.tsx'
import { categories } from '#app/i18n/categories.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { Page } from '#app/ui/page.tsx'
import { explainCategories } from '#server/clusters/explain-categories.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('clusters')
    const found = await explainCategories(context.portal.context())
    const counts = Object.fromEntries(
      all.map((category) => [
        category,
        category === 'curated' ? found.curated : (found.byCategory[category] ?? 0),
      ]),
    ) as Record<Category, number>
    const placed = Object.values(found.byCategory).reduce((a, b) => a + b, 0)
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      counts,
      thresholds: found.thresholds,
      readiness: found.readiness,
      registered: found.inRegister,
      total: found.total,
      unplaced: found.total - placed,
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = categories[data.lang]
  return pageMeta({
    lang: data.lang,
    origin: data.origin,
    title: t.title,
    description: t.description,
    pathOf: paths.categories,
  })
}

export default function Categories() {
  const { counts, thresholds, readiness, registered, total, unplaced } =
    useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(categories)
  return (
    <Page title={t.title} lead={t.lead}>
      <Staircase counts={counts} />
      <div className="mt-10">
        <Steps counts={counts} />
      </div>
      {unplaced > 0 && <p className="max-w-measure text-muted">{t.unplaced(unplaced, total)}</p>}
      <p className="mt-3">
        <Link to={paths.latestMonitoring(lang)}>{t.monitoring}</Link>
      </p>
      <Requirements registered={registered} {...readiness} />
      <Levels thresholds={thresholds} />
      <p className="mt-12 border-t border-line pt-4 text-sm text-muted">{t.source}</p>
    </Page>
  )
}
