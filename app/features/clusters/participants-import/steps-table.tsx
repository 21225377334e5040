import { participantsImport } from '#app/i18n/participants-import.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { StepView } from './step-view.ts'

/** What each row of the table would do. */
export function StepsTable({ steps }: { steps: readonly StepView[] }) {
  const lang = useLang()
  const t = useMessages(participantsImport)
  return (
    <DataTable
      caption={t.check.tableTitle}
      hideCaption
      columns={[
        { key: 'line', label: t.check.line, align: 'right' },
        { key: 'name', label: t.check.participant },
        { key: 'what', label: t.check.what },
      ]}
      rows={steps.map((step) => ({
        rowKey: String(step.line),
        line: formatNumber(lang, step.line),
        name: <span className="wrap-anywhere">{step.name}</span>,
        what: <What step={step} />,
      }))}
    />
  )
}

function What({ step }: { step: StepView }) {
  const t = useMessages(participantsImport)
  if (step.kind === 'error')
    return (
      <ul className="grid gap-1 text-danger">
        {step.errors.map(({ column, problem, value, line }) => (
          <li key={column + problem} className="flex gap-2">
            <Icon name="warning" size={16} className="mt-1" />
            <span>
              <span className="font-medium">{t.columns[column]}.</span>{' '}
              {t.problems[problem](value, line)}
            </span>
          </li>
        ))}
      </ul>
    )
  return (
    <div className="grid gap-1">
      <p className={step.kind === 'unchanged' ? 'text-muted' : 'font-medium'}>
        {step.joins ? t.check.joins(step.joins) : t.check.kinds[step.kind]}
      </p>
      {step.details.length > 0 && <p className="text-sm text-muted">{step.details.join(' · ')}</p>}
      {step.changes.map(({ column, from, to }) => (
        <p key={column} className="text-sm">
          <span className="text-muted">{t.columns[column]}:</span>{' '}
          {from === null ? (
            <span className="text-muted">{t.check.none}</span>
          ) : (
            <del className="text-muted">{from}</del>
          )}{' '}
          <Icon name="right" size={16} className="inline" />
          <span className="sr-only"> {t.check.becomes} </span>{' '}
          <ins className="no-underline">{to}</ins>
        </p>
      ))}
      {step.kept.length > 0 && (
        <p className="text-sm text-muted">
          {t.check.kept(step.kept.map((column) => t.columns[column]).join(', '))}
        </p>
      )}
    </div>
  )
}
