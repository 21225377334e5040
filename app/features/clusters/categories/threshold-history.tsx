import type { ThresholdChange } from '#app/domain/clusters/ladder/readiness.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { categories } from '#app/i18n/categories.ts'
import { formatNumber, formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'

export type History = readonly {
  on: string
  ground: Bilingual
  changes: readonly ThresholdChange[]
}[]

/** How the thresholds of the check against decree 779 came to be what they are; nothing where they never changed. */
export function ThresholdHistory({ history }: { history: History }) {
  const lang = useLang()
  const t = useMessages(categories)
  if (history.length === 0) return null
  const amount = ({ measure }: ThresholdChange, value: number | null) =>
    value === null
      ? t.noThreshold
      : measure === 'share'
        ? t.share(value)
        : formatNumber(lang, value)
  return (
    <>
      <h3 className="font-semibold">{t.history}</h3>
      <ol className="mt-2 max-w-measure border-t border-line">
        {history.map(({ on, ground, changes }, at) => (
          <li key={history.length - at} className="border-b border-line py-3 text-sm">
            <p>
              <time dateTime={on} className="font-medium">
                {formatPartialDate(lang, on)}
              </time>
              . <span className="wrap-anywhere">{ground[lang]}</span>
            </p>
            <ul className="mt-1 text-muted">
              {changes.map((change) => (
                <li key={change.id}>
                  {t.requirement[change.id]}:{' '}
                  <span className="whitespace-nowrap">
                    {t.becomes(amount(change, change.from), amount(change, change.to))}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-sm text-muted">{t.historyBefore}</p>
    </>
  )
}
