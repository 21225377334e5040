import type { LoaderFunctionArgs } from '@remix-run/node'
import { DomainError } from '#app/domain/shared/errors.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { tableFile } from '#app/routes/table-file.ts'
import { showMonitoring } from '#server/clusters/show-monitoring.ts'
import { answerProgram, OPEN } from './public.ts'

/** The subjects of a published round as a file: `/monitoring/2021.csv`. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const [, year, format] = /^(\d{4})\.(csv|xlsx)$/.exec(params.file ?? '') ?? []
    if (!year) throw new DomainError('not-found')
    const asked = new URL(request.url).searchParams.get('lang')
    const lang = langs.find((one) => one === asked) ?? 'ru'
    context.reads('clusters')
    const { subjects } = await showMonitoring(context.portal.context(), Number(year))
    const t = monitoringWork[lang]
    const words = clusterWords[lang]
    const columns = [
      { title: t.file.object, width: 60 },
      { title: t.file.address, width: 40 },
      { title: t.file.decision, width: 30 },
      { title: t.file.curated, width: 14 },
      { title: t.file.reason, width: 60 },
    ]
    const rows = subjects.map(({ name, clusterSlug, category, curated, note }) => [
      name[lang],
      clusterSlug,
      words.category[category],
      curated ? t.yes : t.no,
      note?.[lang] ?? null,
    ])
    return tableFile({ columns, rows, count: rows.length }, format as 'csv' | 'xlsx', {
      name: `${t.file.name}-${year}`,
      plainName: `monitoring-${year}`,
      sheet: `${t.file.sheet} ${year}`,
      headers: OPEN,
    })
  })
}
