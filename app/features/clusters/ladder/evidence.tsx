import { Link } from '@remix-run/react'
import { formatPartialDate } from '#app/i18n/format.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { DemoMark } from '#app/ui/tag.tsx'
import type { EvidenceItem } from './view.ts'

/** How a piece of evidence is called. */
export function useEvidenceLabel() {
  const t = useMessages(ladder)
  return (item: Pick<EvidenceItem, 'kind' | 'label'>): string => item.label ?? t.kind[item.kind]
}

/** One piece of evidence: what it is, what was found of it, its files for those who may open them. */
export function Evidence({ item, inside }: { item: EvidenceItem; inside: boolean }) {
  const lang = useLang()
  const t = useMessages(ladder)
  const labelOf = useEvidenceLabel()
  const { check, state } = item
  const facts = [
    item.count !== null && t.counted(item.count),
    item.number && t.number(item.number),
    item.date && formatPartialDate(lang, item.date),
    item.validUntil && t.validUntil(item.validUntil),
  ].filter(Boolean)
  const looked = check && state !== 'awaiting'
  return (
    <>
      <p>
        {labelOf(item)}
        {facts.length > 0 && <span className="text-muted">{`, ${facts.join(', ')}`}</span>}
      </p>
      <p className="text-muted">
        <span className={state === 'refused' || state === 'expired' ? 'text-danger' : undefined}>
          {t.evidenceState[state]}
        </span>
        {looked && `: ${t.checkedOn(check.on, check.by)}`}
        {looked && check.validUntil && `, ${t.counts(check.validUntil)}`}
        {looked && check.isDemo && (
          <>
            {' '}
            <DemoMark />
          </>
        )}
      </p>
      {looked && check.note && <p className="max-w-measure">{t.note(check.note)}</p>}
      {inside && item.files.length > 0 && (
        <ul aria-label={t.files} className="flex flex-wrap gap-x-4">
          {item.files.map(({ id, name }) => (
            <li key={id}>
              <Link to={paths.file(lang, id)} className="wrap-anywhere">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {inside && item.documentId !== null && item.files.length === 0 && (
        <p className="text-muted">{t.noFiles}</p>
      )}
    </>
  )
}
