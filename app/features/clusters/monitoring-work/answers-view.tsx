import type {
  AnswerValue,
  Answers,
  Question,
} from '#app/domain/clusters/monitoring/questionnaire.ts'
import type { Localised } from '#app/domain/shared/localise.ts'
import { formatNumber, formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Facts } from '#app/ui/facts.tsx'

type QuestionView = Localised<Question>
type Props = { questions: readonly QuestionView[]; answers: Answers }

/** Answers to be read: a question and what was said. */
export function AnswersView({ questions, answers }: Props) {
  const t = useMessages(monitoringWork)
  return (
    <Facts
      items={questions.map((question) => ({
        term: question.label,
        value:
          answers[question.id] === undefined ? (
            <span className="text-muted">{t.noAnswer}</span>
          ) : (
            <AnswerText question={question} value={answers[question.id]!} />
          ),
      }))}
    />
  )
}

function AnswerText({ question, value }: { question: QuestionView; value: AnswerValue }) {
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const label = (id: string) => question.options.find((one) => one.id === id)?.label ?? id
  const figure = (number: number) => formatNumber(lang, number, Number.isInteger(number) ? 0 : 1)
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (typeof value === 'number') return <span className="tabular">{figure(value)}</span>
  if (Array.isArray(value)) return value.map((one: string) => label(one)).join(', ')
  if (typeof value === 'object') {
    const figures = value as Readonly<Record<string, Readonly<Record<string, number>>>>
    return (
      <DataTable
        caption={question.label}
        hideCaption
        columns={[
          { key: 'row', label: '' },
          ...question.years.map((year) => ({
            key: String(year),
            label: String(year),
            align: 'right' as const,
          })),
        ]}
        rows={question.rows.map((row) => ({
          rowKey: row.id,
          row: row.label,
          ...Object.fromEntries(
            question.years.map((year) => {
              const number = figures[row.id]?.[year]
              return [String(year), number === undefined ? '—' : figure(number)]
            }),
          ),
        }))}
      />
    )
  }
  if (question.kind === 'choice') return label(String(value))
  if (question.kind === 'date') return formatPartialDate(lang, String(value))
  return <span className="whitespace-pre-line">{value as string}</span>
}
