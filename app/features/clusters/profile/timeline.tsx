import { Link } from '@remix-run/react'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { CategoryBadge } from '../category-badge.tsx'
import { DemoRecord, Part } from './part.tsx'
import type { ProfileView } from './view.ts'

/** What happened, what was recognised, and what the cluster says of itself: three different things. */
export function Timeline({ cluster }: { cluster: ProfileView }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const all = cluster.timeline
  const claims = all.filter(({ isClaim }) => isClaim)
  const recognition = all.filter((entry) => !entry.isClaim && entry.kind === 'recognition')
  const events = all.filter((entry) => !entry.isClaim && entry.kind !== 'recognition')
  const list = (entries: typeof all) => (
    <ul className="list-disc pl-5 marker:text-muted">
      {entries.map((entry) => (
        <li key={entry.text} className="py-1">
          {entry.text}
          <DemoRecord record={entry} among={all} />
        </li>
      ))}
    </ul>
  )
  return (
    <Part id="timeline" title={t.sections.timeline} records={all}>
      {events.length > 0 && (
        <ol className="max-w-3xl border-l border-edge">
          {events.map((entry) => (
            <li key={entry.text} className="relative pb-5 pl-6 last:pb-0">
              <span
                aria-hidden="true"
                className="absolute top-1.5 -left-1.5 size-3 rounded-round border border-ink bg-paper"
              />
              <p className="text-sm text-muted">
                {entry.dateLabel ?? (entry.date ? formatPartialDate(lang, entry.date) : t.undated)}
                {' · '}
                {words.timelineKind[entry.kind]}
              </p>
              <p>
                {entry.text}
                <DemoRecord record={entry} among={all} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {recognition.length > 0 && (
        <>
          <h3 className="mt-8 mb-2 text-base">{t.recognition}</h3>
          {list(recognition)}
        </>
      )}
      {claims.length > 0 && (
        <>
          <h3 className="mt-8 text-base">{t.claims}</h3>
          <p className="mb-2 text-sm text-muted">{t.claimsNote}</p>
          {list(claims)}
        </>
      )}
    </Part>
  )
}

/** How the rounds of the monitoring placed the cluster. */
export function Monitoring({ cluster }: { cluster: ProfileView }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const columns = t.monitoringColumns
  const notes = cluster.monitoring.flatMap(({ note }) => note ?? [])
  return (
    <Part id="monitoring" title={t.sections.monitoring}>
      <DataTable
        caption={t.sections.monitoring}
        hideCaption
        columns={[
          { key: 'year', label: columns.year },
          { key: 'category', label: columns.category },
          { key: 'name', label: columns.name },
        ]}
        rows={cluster.monitoring.map((result) => ({
          year: <Link to={paths.monitoring(lang, result.year)}>{result.year}</Link>,
          category: (
            <>
              <CategoryBadge category={result.category} curated={result.curated} withWord />
              {result.certainty !== 'certain' && (
                <span className="block text-sm text-muted">
                  {words.certainty[result.certainty].toLowerCase()}
                </span>
              )}
            </>
          ),
          // Long compound words must not push the table out of a phone.
          name: <span className="[overflow-wrap:anywhere]">{result.name}</span>,
        }))}
      />
      {notes.map((note) => (
        <p key={note} className="mt-3 max-w-measure text-sm text-muted">
          {note}
        </p>
      ))}
    </Part>
  )
}
