import {
  clusterTraits,
  compare,
  statedCountries,
  traitGroups,
  traitsOf,
  type ClusterTrait,
  type TraitGroup,
} from '#app/domain/clusters/compare.ts'
import { participantCount, type ClusterProfile } from '#app/domain/clusters/profile.ts'
import { participantTypes, projectStages } from '#app/domain/clusters/vocabulary.ts'
import type { Bilingual, Lang } from '#app/domain/shared/lang.ts'
import { clusterCompare } from '#app/i18n/cluster-compare.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatMillions, formatNumber } from '#app/i18n/format.ts'

export type ComparedLine = {
  trait: ClusterTrait
  differs: boolean
  /** What each cluster says, a line for each item; null: not known. */
  cells: (string[] | null)[]
}
export type ComparedGroup = { group: TraitGroup; lines: ComparedLine[] }

/**
 * The table of a comparison in one language.
 * @returns the groups with what at least one cluster tells, and the traits none does
 */
export function comparedGroups(
  clusters: readonly ClusterProfile[],
  countries: Readonly<Record<string, Bilingual>>,
  lang: Lang,
): { groups: ComparedGroup[]; nobody: ClusterTrait[] } {
  const rows = compare(Object.values(clusterTraits).flat(), clusters.map(traitsOf))
  const told = rows.filter(({ values }) => values.some((value) => value !== null))
  const lines = told.map(({ trait, differs, values }) => ({
    trait,
    differs,
    cells: clusters.map((cluster, i) =>
      values[i] === null ? null : cell(trait, cluster, countries, lang),
    ),
  }))
  return {
    groups: traitGroups
      .map((group) => ({
        group,
        lines: lines.filter(({ trait }) =>
          (clusterTraits[group] as readonly string[]).includes(trait),
        ),
      }))
      .filter((group) => group.lines.length > 0),
    nobody: rows.filter((row) => !told.includes(row)).map(({ trait }) => trait),
  }
}

function cell(
  trait: ClusterTrait,
  cluster: ClusterProfile,
  countries: Readonly<Record<string, Bilingual>>,
  lang: Lang,
): string[] {
  const words = clusterWords[lang]
  const t = clusterProfile[lang]
  const number = (value: number) => formatNumber(lang, value)
  const yesNo = (value: boolean) => [value ? words.yes : words.no]
  const unique = (list: readonly string[]) => [...new Set(list)]
  const managing = cluster.bodies.filter(({ kind }) => kind === 'managing_company')
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0)
  const counted = <Key extends string>(
    order: readonly Key[],
    keys: readonly Key[],
    wordOf: (key: Key) => string,
  ) =>
    order.flatMap((key) => {
      const n = keys.filter((one) => one === key).length
      return n > 0 ? `${wordOf(key)}: ${number(n)}` : []
    })
  switch (trait) {
    case 'regions':
      return cluster.regions.map(({ name }) => name[lang])
    case 'district':
      return [cluster.district.name[lang]]
    case 'specialisations':
      return cluster.specialisations.map(({ name }) => name[lang])
    case 'category':
      return [cluster.category ? words.category[cluster.category] : clusterCompare[lang].noCategory]
    case 'curated':
      return yesNo(cluster.curated)
    case 'register':
      return yesNo(cluster.inRegister)
    case 'level':
      return [words.level[cluster.level]]
    case 'completeness':
      return [`${cluster.completeness}${lang === 'ru' ? '\u00a0' : ''}%`]
    case 'founded':
      return [String(cluster.foundedYear)]
    case 'participants': {
      const count = participantCount(cluster)
      const value = number(count?.value ?? 0)
      return [count?.atLeast ? t.moreThan(value) : value]
    }
    case 'participantTypes':
      return counted(
        participantTypes,
        cluster.participants.map(({ type }) => type),
        (type) => t.types[type],
      )
    case 'countries':
      return cluster.participants.length > 0
        ? unique(cluster.participants.map(({ country }) => countries[country]?.[lang] ?? country))
        : [statedCountries(cluster)?.[lang] ?? '']
    case 'managingCompany':
      return managing.map(({ name }) => name[lang])
    case 'bodies':
      return unique(
        cluster.bodies
          .filter((body) => !managing.includes(body))
          .map(({ kind }) => words.bodyKind[kind]),
      )
    case 'staff':
      return [number(sum(managing.map(({ staff }) => staff)))]
    case 'funding':
      return unique(
        managing.flatMap(({ funding }) => funding.map((source) => words.fundingSource[source])),
      )
    case 'projects':
      return [number(cluster.projects.length)]
    case 'projectStages':
      return counted(
        projectStages,
        cluster.projects.map(({ stage }) => stage),
        (stage) => words.projectStage[stage],
      )
    case 'investment':
      return [formatMillions(lang, sum(cluster.projects.map((one) => one.investmentRub)))]
    case 'support':
      return [formatMillions(lang, sum(cluster.projects.map((one) => one.supportRub)))]
    case 'priorities':
      return cluster.priorities
        .filter(({ importance }) => importance === 'high')
        .map(({ priority }) => words.priority[priority])
    case 'partnersHome':
      return [number(cluster.partners.filter(({ country }) => country === 'RU').length)]
    case 'partnersAbroad':
      return [number(cluster.partners.filter(({ country }) => country !== 'RU').length)]
    case 'associations':
      return cluster.associations.map(({ name }) => name[lang])
    case 'documents':
      return unique(cluster.documents.map(({ kind }) => words.documentKind[kind]))
  }
}
