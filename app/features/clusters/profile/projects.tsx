import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { DemoRecord, Part } from './part.tsx'
import type { ProfileView } from './view.ts'

type Project = ProfileView['projects'][number]

function total(projects: readonly Project[], key: 'investmentRub' | 'supportRub') {
  const known = projects.map((project) => project[key]).filter((sum) => sum !== null)
  return known.length > 1 ? known.reduce((a, b) => a + b, 0) : null
}

/** What the participants do together: sphere, stage, period, money. */
export function Projects({ cluster }: { cluster: ProfileView }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const { projects } = cluster
  const millions = (sum: number | null) => (sum === null ? '—' : formatNumber(lang, sum / 1e6, 1))
  const money = projects.some((one) => one.investmentRub !== null || one.supportRub !== null)
  const columns = t.projectColumns
  const sums = {
    investment: total(projects, 'investmentRub'),
    support: total(projects, 'supportRub'),
  }
  return (
    <Part id="projects" title={t.sections.projects(projects.length)} records={projects}>
      <DataTable
        caption={t.sections.projects(projects.length)}
        hideCaption
        columns={[
          { key: 'name', label: columns.name },
          { key: 'stage', label: columns.stage },
          { key: 'period', label: columns.period },
          ...(money
            ? [
                { key: 'investment' as const, label: columns.investment, align: 'right' as const },
                { key: 'support' as const, label: columns.support, align: 'right' as const },
              ]
            : []),
        ]}
        rows={projects.map((project) => ({
          rowKey: project.id,
          name: <Name project={project} among={projects} />,
          stage: words.projectStage[project.stage],
          period: <span className="whitespace-nowrap">{period(project)}</span>,
          investment: millions(project.investmentRub),
          support: millions(project.supportRub),
        }))}
        foot={
          sums.investment !== null || sums.support !== null
            ? {
                name: t.projectTotals,
                investment: millions(sums.investment),
                support: millions(sums.support),
              }
            : undefined
        }
      />
    </Part>
  )
}

function period({ periodStart, periodEnd }: Project): string {
  if (periodStart === null && periodEnd === null) return '—'
  if (periodStart === periodEnd) return String(periodStart)
  return `${periodStart ?? '…'}–${periodEnd ?? '…'}`
}

function Name({ project, among }: { project: Project; among: readonly Project[] }) {
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const details: [string, string][] = []
  if (project.sphere) details.push([t.projectColumns.sphere, words.projectSphere[project.sphere]])
  if (project.initiators.length > 0)
    details.push([t.initiators(project.initiators.length), project.initiators.join('; ')])
  if (project.participants.length > 0)
    details.push([t.costSharers, project.participants.map(({ name }) => name).join('; ')])
  return (
    <div className="min-w-48">
      {project.name}
      <DemoRecord record={project} among={among} />
      <span className="block text-sm font-normal text-muted">
        {details.map(([term, value]) => (
          <span key={term} className="block">
            {term}: {value}
          </span>
        ))}
        {project.note}
      </span>
    </div>
  )
}
