import { Link } from '@remix-run/react'
import { requirements779 } from '#app/domain/clusters/ladder.ts'
import { categories } from '#app/i18n/categories.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'

type Requirement = (typeof requirements779)[number]

/** What decree 779 asks of an industrial cluster, as summed up in 2017. */
export function Requirements({ registered }: { registered: number }) {
  const lang = useLang()
  const t = useMessages(categories)
  const threshold = (one: Requirement): string => {
    if (one.measure === 'above') return t.above
    if (!('min' in one)) return t.noThreshold
    if (one.measure === 'count') return t.atLeast(formatNumber(lang, one.min))
    return t.atLeast(`${one.min * 100}${lang === 'ru' ? '\u00a0' : ''}%`)
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
    </Section>
  )
}
