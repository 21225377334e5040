import type { Conflict } from '#app/domain/conference/check-in/conflicts.ts'
import type { Judgement, ScanResult } from '#app/domain/conference/check-in/vocabulary.ts'
import { doorMoment } from '#app/i18n/door-times.ts'
import { gates as words } from '#app/i18n/gates.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Tag } from '#app/ui/tag.tsx'

type Shown = {
  key: string
  kind: Conflict['kind']
  name: string | null
  code: string | null
  organisation: string | null
  scans: {
    at: string
    gate: string
    device: string
    offline: boolean
    result: ScanResult
    judged: Judgement
  }[]
}

/** What did not add up, with every gate and time of it. */
export function ConflictTable({ conflicts, zone }: { conflicts: readonly Shown[]; zone: string }) {
  const lang = useLang()
  const t = useMessages(words)
  const { columns, nobody, list, offline } = t.report
  return (
    <DataTable
      caption={list}
      hideCaption
      columns={[
        { key: 'who', label: columns.who },
        { key: 'what', label: columns.what },
        { key: 'where', label: columns.where },
      ]}
      rows={conflicts.map(({ key, kind, name, code, organisation, scans }) => ({
        rowKey: key,
        who: (
          <>
            {name ?? nobody}
            <span className="block text-xs font-normal wrap-anywhere text-muted">
              {[code, organisation].filter(Boolean).join(' · ')}
            </span>
          </>
        ),
        what: (
          <>
            <span className="font-medium">{t.conflict[kind]}</span>
            {kind === 'should_not' && (
              <span className="block text-muted">{t.judged(scans[0]!.judged)}</span>
            )}
          </>
        ),
        where: (
          <ol>
            {scans.map(({ at, gate, device, offline: wasOffline }) => (
              <li key={`${at} ${device}`} className="py-0.5">
                <time dateTime={at} className="tabular">
                  {doorMoment(lang, at, zone)}
                </time>
                , {gate} ({device}) {wasOffline && <Tag>{offline}</Tag>}
              </li>
            ))}
          </ol>
        ),
      }))}
    />
  )
}
