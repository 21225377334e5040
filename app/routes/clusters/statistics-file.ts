import type { LoaderFunctionArgs } from '@remix-run/node'
import { isLang } from '#app/domain/shared/lang.ts'
import { statisticsSections } from '#app/features/clusters/statistics/sections.ts'
import { answer, notFound } from '#app/routes/answer.ts'
import { csvOf } from '#app/ui/charts/csv.ts'
import { showStatistics } from '#server/clusters/show-statistics.ts'

/** `/statistics/<chart>.csv`: the table under a chart. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  context.reads('clusters')
  context.reads('statistics')
  const wish = new URL(request.url).searchParams.get('lang')
  const id = /^([\w-]+)\.csv$/.exec(params.chart ?? '')?.[1]
  const found = await answer(() => showStatistics(context.portal.context()))
  const figure = statisticsSections(isLang(wish) ? wish : 'ru', found)
    .flatMap(({ figures }) => figures)
    .find((one) => one.id === id)
  if (!figure) throw notFound()
  return new Response(csvOf(figure.table), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${figure.id}.csv"`,
    },
  })
}
