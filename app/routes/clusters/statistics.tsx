import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StatisticsPage } from '#app/features/clusters/statistics/page.tsx'
import { statisticsSections } from '#app/features/clusters/statistics/sections.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { statistics } from '#app/i18n/statistics.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { showStatistics } from '#server/clusters/show-statistics.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  context.reads('clusters')
  context.reads('statistics')
  const lang = langOf(params)
  const found = await answer(() => showStatistics(context.portal.context()))
  const t = statistics[lang]
  const { total, byRegion } = found.directory
  return {
    lang,
    origin: context.portal.env.PUBLIC_URL,
    // Worded here, so that the browser is not sent the words of the other language.
    words: {
      title:
        total > 0
          ? t.title(formatNumber(lang, total), total, formatNumber(lang, byRegion.length))
          : t.heading,
      heading: t.heading,
      description: t.description,
      lead: t.lead,
      contents: t.contents,
      empty: t.empty,
    },
    sections: statisticsSections(lang, found),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        lang: data.lang,
        title: data.words.heading,
        description: data.words.description,
        origin: data.origin,
        pathOf: paths.statistics,
      })
    : []

export default function Statistics() {
  const { words, sections } = useLoaderData<typeof loader>()
  return <StatisticsPage words={words} sections={sections} />
}
