import {
  askedQuestions,
  type AnswerValue,
  type Question,
} from '#app/domain/clusters/monitoring/questionnaire.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { objectsOfRound } from '#db/queries/monitoring-rounds.ts'
import { answersOfRound, proposalsOf } from '#db/queries/monitoring-work.ts'
import { ask, type Context } from '../../context.ts'
import { ownRound } from './round.ts'

export type RoundTable = {
  columns: { title: string; width: number }[]
  rows: (string | number | null)[][]
}

/**
 * A round as a table: a row an object, a column a question; a table of figures is a column a figure.
 * Questions that were not asked of an object are empty.
 * @throws DomainError `not-found` for a year without a round run here
 */
export async function exportRound(context: Context, year: number, lang: Lang): Promise<RoundTable> {
  ask(context, 'monitoring.export')
  const { read } = context.store
  const round = await ownRound(read, year)
  const objects = await objectsOfRound(read, round.id)
  const answers = await answersOfRound(read, round.id)
  const proposals =
    round.state === 'published'
      ? new Map()
      : await proposalsOf(
          read,
          objects.flatMap(({ object }) => object.clusterId ?? []),
          dayOf(context.now()),
        )
  const t = monitoringWork[lang]
  const words = clusterWords[lang]
  const { questionnaire } = round
  const columns = [
    { title: t.file.object, width: 48 },
    { title: t.file.address, width: 32 },
    { title: t.file.handedIn, width: 14 },
    { title: t.file.proposed, width: 24 },
    { title: t.file.decision, width: 24 },
    { title: t.file.curated, width: 12 },
    { title: t.file.reason, width: 48 },
    ...questionnaire.flatMap((question) =>
      cellsOf(question).map(({ suffix }) => ({
        title: [question.label[lang], suffix?.(lang)].filter(Boolean).join(': '),
        width: question.kind === 'text' || question.kind === 'document' ? 40 : 18,
      })),
    ),
  ]
  const rows = objects.map(({ object, slug }) => {
    const own = answers.get(object.id) ?? {}
    const asked = new Set(askedQuestions(questionnaire, own).map(({ id }) => id))
    const proposed =
      object.proposedCategory ?? (object.clusterId && proposals.get(object.clusterId)?.category)
    return [
      lang === 'ru' ? object.nameRu : object.nameEn,
      slug,
      object.submittedAt ? dayOf(object.submittedAt) : null,
      proposed ? words.category[proposed as keyof typeof words.category] : null,
      object.verdict === 'none'
        ? t.verdict.none
        : object.category && words.category[object.category],
      object.verdict === 'subject' ? (object.curated ? t.yes : t.no) : null,
      lang === 'ru' ? object.reasonRu : object.reasonEn,
      ...questionnaire.flatMap((question) =>
        cellsOf(question).map(({ of }) =>
          asked.has(question.id) && own[question.id] !== undefined
            ? of(own[question.id]!, lang)
            : null,
        ),
      ),
    ]
  })
  return { columns, rows }
}

type CellOf = {
  suffix?: (lang: Lang) => string
  of: (value: AnswerValue, lang: Lang) => string | number | null
}

function cellsOf({ kind, options, rows, years }: Question): CellOf[] {
  const label = (id: string, lang: Lang) =>
    options.find((option) => option.id === id)?.label[lang] ?? id
  switch (kind) {
    case 'table':
      return rows.flatMap((row) =>
        years.map((year) => ({
          suffix: (lang: Lang) => `${row.label[lang]}, ${year}`,
          of: (value) => (value as Record<string, Record<string, number>>)[row.id]?.[year] ?? null,
        })),
      )
    case 'yes-no':
      return [{ of: (value, lang) => (value ? monitoringWork[lang].yes : monitoringWork[lang].no) }]
    case 'choice':
      return [{ of: (value, lang) => label(String(value), lang) }]
    case 'many':
      return [
        { of: (value, lang) => (value as string[]).map((one) => label(one, lang)).join('; ') },
      ]
    default:
      return [{ of: (value) => (typeof value === 'number' ? value : String(value)) }]
  }
}
