import {
  fewestForHalf,
  isUncertain,
  type Series,
  type Statistics,
  type SubsidyCost,
  type SupportedProject,
} from '#app/domain/clusters/statistics.ts'
import { paths } from '#app/paths.ts'
import type { Figure } from '#app/ui/charts/model.ts'
import { find, type StatisticsSection, type Writer } from './writer.ts'

/** What the state paid for, and the joint projects it paid for. */
export function supportSection(
  writer: Writer,
  { series, costs, projects }: Statistics,
): StatisticsSection {
  const { t } = writer
  const facts = [
    ...fact(writer, series, 'ind_joint_projects', t.support.facts.projects),
    ...fact(writer, series, 'ind_joint_projects_avg', t.support.facts.perCluster),
    ...fact(writer, series, 'ind_capital_total', t.support.facts.capital),
    ...fact(writer, series, 'ind_capital_per_project', t.support.facts.perProject),
  ]
  return {
    id: 'support',
    title: t.support.title,
    facts,
    note: facts.length > 0 ? t.support.factsNote : undefined,
    figures: [...costKinds(writer, costs), ...supported(writer, projects)],
  }
}

function fact({ number }: Writer, series: readonly Series[], id: string, term: string) {
  const one = find(series, id)
  const value = one?.values.at(-1)?.value
  return one && value !== undefined ? [{ term, value: number(value, one.decimals) }] : []
}

function costKinds(writer: Writer, costs: readonly SubsidyCost[]): Figure[] {
  const { t, number, of, percent, millions } = writer
  if (costs.length === 0) return []
  const few = fewestForHalf(costs.map(({ percent }) => percent))
  const names = costs.slice(0, few).map(({ name }) => of(name))
  return [
    {
      id: 'costs',
      title: t.support.costs(
        few,
        number(few),
        number(costs.length),
        names.map(writer.inside).join('; '),
      ),
      lead: t.support.costsLead,
      uncertain: costs.some(({ certainty }) => isUncertain(certainty))
        ? t.support.costsHatched
        : undefined,
      source: t.sources.review,
      chart: {
        kind: 'bars',
        marks: costs.map((cost, at) => ({
          label: of(cost.name),
          value: cost.amountRub,
          text: `${millions(cost.amountRub)} · ${percent(cost.percent / 100, 1)}`,
          uncertain: isUncertain(cost.certainty),
          quiet: at >= few,
        })),
      },
      table: {
        columns: [
          { label: t.columns.cost },
          { label: t.columns.amount, numeric: true, decimals: 1 },
          { label: t.columns.share, numeric: true, decimals: 1 },
        ],
        rows: costs.map((cost) => [of(cost.name), cost.amountRub / 1e6, cost.percent]),
      },
    },
  ]
}

function supported(writer: Writer, projects: readonly SupportedProject[]): Figure[] {
  const { t, lang, number, of, percent, millions, words } = writer
  if (projects.length === 0) return []
  const support = projects.reduce((sum, project) => sum + project.supportRub, 0)
  const investment = projects.reduce((sum, project) => sum + project.investmentRub, 0)
  const period = ({ periodStart, periodEnd }: SupportedProject) =>
    [periodStart, periodEnd].filter((year) => year !== null).join('–')
  return [
    {
      id: 'projects',
      title: t.support.projects(
        projects.length,
        number(projects.length),
        millions(support),
        percent(support / investment),
      ),
      lead: t.support.projectsLead,
      source: t.sources.review,
      chart: {
        kind: 'bars',
        marks: [...projects]
          .sort((a, b) => b.investmentRub - a.investmentRub)
          .map((project) => ({
            label: of(project.name),
            value: project.investmentRub,
            part: project.supportRub,
            text: t.support.ofTotal(
              number(project.supportRub / 1e6, 1),
              millions(project.investmentRub),
            ),
            href: paths.cluster(lang, project.cluster.slug),
          })),
      },
      table: {
        columns: [
          { label: t.columns.project },
          { label: t.columns.cluster },
          { label: t.columns.period },
          { label: t.columns.stage },
          { label: t.columns.investment, numeric: true, decimals: 1 },
          { label: t.columns.support, numeric: true, decimals: 1 },
          { label: t.columns.note },
        ],
        rows: projects.map((project) => [
          of(project.name),
          of(project.cluster.name),
          period(project),
          words.projectStage[project.stage],
          project.investmentRub / 1e6,
          project.supportRub / 1e6,
          project.note ? of(project.note) : '',
        ]),
      },
    },
  ]
}
