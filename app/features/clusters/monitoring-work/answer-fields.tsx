import { useId } from 'react'
import { cellOf, fieldOf } from '#app/domain/clusters/monitoring/answers.ts'
import type {
  AnswerValue,
  Answers,
  Question,
} from '#app/domain/clusters/monitoring/questionnaire.ts'
import type { Localised } from '#app/domain/shared/localise.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { problems } from '#app/i18n/problems.ts'
import { Choices } from '#app/ui/choices.tsx'
import { described, TextField } from '#app/ui/fields.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

export type QuestionView = Localised<Question>

type Props = {
  question: QuestionView
  /** Said over a question that hangs on another, where scripts cannot hide it. */
  condition?: string
  answers: Answers
  refused: Refusal | undefined
  disabled?: boolean
}

/** One question with the field its kind asks for. */
export function AnswerField({ question, condition, answers, refused, disabled }: Props) {
  const t = useMessages(monitoringWork)
  const words = useMessages(problems)
  const { id, kind, required, options } = question
  const name = fieldOf(id)
  const kept = answers[id]
  const problem = refused?.fields[name]
  const typed = refused?.values[name]
  const hint = [question.hint, condition].filter(Boolean).join('. ') || undefined
  const common = {
    name,
    label: question.label,
    hint,
    optional: !required,
    error:
      problem &&
      (problem === 'changed' && kept !== undefined
        ? `${words.changed}. ${t.keptNow}: ${plain(kept)}`
        : words[problem]),
  }
  const value = refused ? [typed ?? ''].flat()[0] : textOf(kept)
  switch (kind) {
    case 'yes-no':
    case 'choice':
    case 'many': {
      const chosen = refused ? [typed ?? []].flat() : chosenOf(kept)
      const choices =
        kind === 'yes-no'
          ? [
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]
          : options.map((one) => ({ value: one.id, label: one.label }))
      return (
        <Choices
          {...common}
          type={kind === 'many' ? 'checkbox' : 'radio'}
          options={choices.map((one) => ({ ...one, disabled }))}
          ticked={(one) => chosen.includes(one)}
        />
      )
    }
    case 'table':
      return (
        <FiguresField
          question={question}
          kept={kept}
          refused={refused}
          hint={hint}
          disabled={disabled}
        />
      )
    case 'text':
      return <TextArea {...common} defaultValue={value} disabled={disabled} />
    case 'document':
      return <TextArea {...common} rows={2} defaultValue={value} disabled={disabled} />
    case 'date':
      return <TextField {...common} type="date" defaultValue={value} disabled={disabled} />
    case 'number':
      return <TextField {...common} inputMode="decimal" defaultValue={value} disabled={disabled} />
  }
}

const plain = (value: AnswerValue) => (typeof value === 'object' ? '…' : String(value))
const textOf = (value: AnswerValue | undefined) =>
  value === undefined || typeof value === 'object' ? '' : String(value)
const chosenOf = (value: AnswerValue | undefined): readonly string[] =>
  value === undefined
    ? []
    : typeof value === 'boolean'
      ? [value ? 'yes' : 'no']
      : Array.isArray(value)
        ? (value as string[])
        : [String(value)]

type FiguresProps = {
  question: QuestionView
  kept: AnswerValue | undefined
  refused: Refusal | undefined
  hint: string | undefined
  disabled?: boolean
}

/** A table of figures: a row a measure, a column a year. */
function FiguresField({ question, kept, refused, hint, disabled }: FiguresProps) {
  const id = useId()
  const t = useMessages(monitoringWork)
  const words = useMessages(problems)
  const figures = (typeof kept === 'object' ? kept : {}) as Record<string, Record<string, number>>
  const wrong = Object.entries(refused?.fields ?? {}).find(
    ([name]) => name === fieldOf(question.id) || name.startsWith(`${fieldOf(question.id)}.`),
  )
  const error = wrong && words[wrong[1]]
  return (
    <fieldset aria-describedby={described(id, hint, error)}>
      <legend className="mb-1 font-medium">
        {question.label}
        {question.required && <VisuallyHidden> ({t.requiredMark})</VisuallyHidden>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-2 text-sm font-medium text-danger">
          {error}
        </p>
      )}
      <div
        role="group"
        aria-label={question.label}
        tabIndex={0}
        className="relative overflow-x-auto"
      >
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-ink">
              <th scope="col">
                <VisuallyHidden>{t.indicatorColumn}</VisuallyHidden>
              </th>
              {question.years.map((year) => (
                <th key={year} scope="col" className="px-2 py-2 text-right font-medium text-muted">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {question.rows.map((row) => (
              <tr key={row.id} className="border-b border-line">
                <th scope="row" className="py-2 pr-3 text-left font-medium">
                  {row.label}
                </th>
                {question.years.map((year) => {
                  const name = cellOf(question.id, row.id, year)
                  return (
                    <td key={year} className="min-w-24 px-1 py-1.5">
                      <input
                        name={name}
                        className="field tabular text-right"
                        inputMode="decimal"
                        aria-label={`${row.label}, ${year}`}
                        aria-invalid={refused?.fields[name] ? true : undefined}
                        disabled={disabled}
                        defaultValue={
                          refused
                            ? [refused.values[name] ?? ''].flat()[0]
                            : (figures[row.id]?.[year] ?? '')
                        }
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  )
}
