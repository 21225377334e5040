import { Link } from '@remix-run/react'
import type { RoundChange } from '#app/domain/clusters/monitoring/results.ts'
import type { Localised } from '#app/domain/shared/localise.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoring } from '#app/i18n/monitoring.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/page.tsx'

type ChangeView = Localised<RoundChange>
const kinds = ['up', 'down', 'curated', 'uncurated', 'new', 'gone'] as const

/** What is different from the round before whose list is known. */
export function Changes({ since }: { since: { year: number; changes: readonly ChangeView[] } }) {
  const lang = useLang()
  const t = useMessages(monitoring)
  const words = useMessages(clusterWords)
  const found = kinds
    .map((kind) => ({ kind, changes: since.changes.filter((one) => one.kind === kind) }))
    .filter(({ changes }) => changes.length > 0)
  return (
    <Section id="changes" title={t.changes(since.year)}>
      {found.length === 0 && <p className="text-muted">{t.noChanges}</p>}
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {found.map(({ kind, changes }) => (
          <div key={kind} className="break-inside-avoid">
            <h3 className="mb-2 text-base">
              {t.change[kind]} <span className="tabular text-muted">{changes.length}</span>
            </h3>
            <ul className="border-t border-line">
              {changes.map(({ clusterSlug, name, from, to }) => (
                <li key={clusterSlug ?? name} className="border-b border-line py-2">
                  {clusterSlug ? <Link to={paths.cluster(lang, clusterSlug)}>{name}</Link> : name}
                  <span className="block text-sm text-muted">
                    {from && to && from !== to
                      ? t.fromTo(words.category[from], words.category[to])
                      : words.category[(to ?? from)!]}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}

type CorrectionsProps = { items: readonly { id: string; text: string; on: string }[] }

/** What was added after a round was published. */
export function Corrections({ items }: CorrectionsProps) {
  const lang = useLang()
  const t = useMessages(monitoring)
  if (items.length === 0) return null
  return (
    <Section id="corrections" title={t.corrections} note={t.correctionsNote}>
      <ul className="max-w-measure border-t border-line">
        {items.map(({ id, text, on }) => (
          <li key={id} className="border-b border-line py-3">
            <p className="text-sm text-muted">{formatPartialDate(lang, on)}</p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
