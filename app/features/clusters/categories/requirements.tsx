import { Link } from '@remix-run/react'
import type { ReadinessThresholds } from '#app/domain/clusters/ladder/readiness.ts'
import { requirements779 } from '#app/domain/clusters/ladder.ts'
import { categories } from '#app/i18n/categories.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { ThresholdHistory, type History } from './threshold-history.tsx'

type Requirement = (typeof requirements779)[number]
type Props = { registered: number; thresholds: ReadinessThresholds; history: History }

/** What decree 779 asks of an industrial cluster, with the thresholds in force and how they changed. */
export function Requirements({ registered, thresholds, history }: Props) {
  const lang = useLang()
  const t = useMessages(categories)
  const threshold = ({ id, measure }: Requirement): string => {
    if (measure === 'above') return t.above
    const least = thresholds[id]
    if (least === undefined) return t.noThreshold
    return t.atLeast(measure === 'share' ? t.share(least) : formatNumber(lang, least))
  }
  return (
    <Section id="requirements" title={t.requirements} note={t.requirementsLead}>
      <Notice kind="warn" title={t.requirementsWarning}>
        {t.requirementsWarningText}
      </Notice>
      <div className="mt-6">
        <DataTable
          caption={t.requirements}
          hideCaption
          columns={[
            { key: 'text', label: t.requirementColumn },
            { key: 'threshold', label: t.thresholdColumn, align: 'right' },
          ]}
          rows={requirements779.map((one) => ({
            rowKey: one.id,
            text: <span className="font-normal">{t.requirement[one.id]}</span>,
            threshold: <span className="whitespace-nowrap">{threshold(one)}</span>,
          }))}
        />
      </div>
      <p className="mt-4">
        <Link to={paths.clusters(lang, '?registry=yes')}>{t.registered(registered)}</Link>
      </p>
      <div className="mt-6">
        <ThresholdHistory history={history} />
      </div>
    </Section>
  )
}
