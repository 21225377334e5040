import type { ScheduleChange } from '#app/domain/conference/exchange/plan-schedule.ts'
import { formatShortDay } from '#app/i18n/days.ts'
import { exchange } from '#app/i18n/exchange.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Step = {
  kind: 'create' | 'update' | 'same'
  line: number
  title: string
  date: string
  time: string
  hall: string | null
  changes: readonly ScheduleChange[]
}
type Props = {
  dryRun: {
    fingerprint: string
    fileTitle: string
    issues: readonly { line: number; title: string; code: 'title' | 'when' | 'length' | 'twice' }[]
    halls: readonly string[]
    tracks: readonly string[]
    people: readonly string[]
    untouched: number
    steps: readonly Step[]
  }
  refused: Refusal | undefined
}

/** What a schedule file would do to the draft, and the buttons that do it. */
export function DryRun({ dryRun, refused }: Props) {
  const lang = useLang()
  const t = useMessages(exchange).dryRun
  const { fingerprint, fileTitle, issues, steps, untouched } = dryRun
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length
  const figure = (value: number) => formatNumber(lang, value)
  const changing = count('create') + count('update')
  const made = (['halls', 'tracks', 'people'] as const).filter((name) => dryRun[name].length > 0)
  return (
    <>
      <Facts
        figures
        items={[
          { term: t.create, value: figure(count('create')) },
          { term: t.update, value: figure(count('update')) },
          { term: t.same, value: figure(count('same')) },
          { term: t.untouched, value: figure(untouched) },
          ...(issues.length > 0 ? [{ term: t.leftOut, value: figure(issues.length) }] : []),
        ]}
      />
      <div className="mt-8">
        <Facts
          items={[
            ...(fileTitle ? [{ term: t.fileTitle, value: fileTitle }] : []),
            ...made.map((name) => ({
              term: `${t.made}: ${t[name].toLowerCase()}`,
              value: dryRun[name].join(' · '),
            })),
          ]}
        />
      </div>
      <RefusedForm
        refused={refused && { ...refused, intent: 'apply' }}
        intent="apply"
        className="mt-8"
      >
        {(_fields, busy) => (
          <>
            <input type="hidden" name="fingerprint" value={fingerprint} />
            {changing === 0 ? (
              <Notice kind="info">{t.nothing}</Notice>
            ) : (
              <>
                <p className="text-sm text-muted">{t.langNote}</p>
                <div>
                  <Button disabled={busy}>{t.apply(changing)}</Button>
                </div>
              </>
            )}
          </>
        )}
      </RefusedForm>
      <RefusedForm refused={undefined} intent="discard" className="mt-3">
        {(_fields, busy) => (
          <div>
            <Button kind="quiet" disabled={busy}>
              {t.discard}
            </Button>
          </div>
        )}
      </RefusedForm>
      {issues.length > 0 && (
        <Section id="issues" title={t.issuesTitle} note={t.issuesNote}>
          <ul className="border-t border-line">
            {issues.map(({ line, title, code }) => (
              <li key={`${line} ${code}`} className="border-b border-line py-2">
                <span className="tabular font-medium">{t.line(line)}</span>: {title && `${title}, `}
                {t.issue[code]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="steps" title={t.stepsTitle}>
        <DataTable
          caption={t.stepsTitle}
          hideCaption
          columns={[
            { key: 'session', label: t.columns.session },
            { key: 'when', label: t.columns.when },
            { key: 'hall', label: t.columns.hall, hideOnPhone: true },
            { key: 'what', label: t.columns.what },
          ]}
          rows={steps.map(({ kind, line, title, date, time, hall, changes }) => ({
            rowKey: String(line),
            session: title,
            when: (
              <span className="tabular">
                {formatShortDay(lang, date)}, {time}
              </span>
            ),
            hall: hall ?? '—',
            what:
              changes.length > 0
                ? `${t.kind[kind]}: ${changes.map((change) => t.change[change]).join(', ')}`
                : t.kind[kind],
          }))}
        />
      </Section>
    </>
  )
}
