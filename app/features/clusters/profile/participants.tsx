import { participantTypes } from '#app/domain/clusters/vocabulary.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { DemoRecord, Part } from './part.tsx'
import { grouped, headcount, type Countries, type ProfileView } from './view.ts'

/** A group of more members than this is folded at first. */
const FOLDED_FROM = 12

type Props = { cluster: ProfileView; countries: Countries }

/** Who takes part: counted by type, then named. */
export function Participants({ cluster, countries }: Props) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const { participants } = cluster
  const count = headcount(cluster)
  if (!count) return null
  const said = cluster.facts.filter(({ kind }) => kind === 'countries' || kind === 'regions')
  const total = formatNumber(lang, count.value)
  const stated = count.atLeast ? t.moreThan(total) : total
  const note =
    count.listed === 0
      ? t.notListed
      : count.listed < count.value
        ? t.listed(count.listed, stated)
        : undefined
  return (
    <Part
      id="participants"
      title={t.sections.participants(count.value)}
      note={note}
      records={participants}
    >
      {said.length > 0 && (
        <div className="mb-6">
          <Facts items={said.map(({ label, text }) => ({ term: label, value: text }))} />
        </div>
      )}
      {participants.length > 0 && (
        <>
          <ByType participants={participants} />
          <div className="mt-6">
            {grouped(participantTypes, participants, ({ type }) => type).map(({ key, records }) => (
              <details
                key={key}
                className="border-b border-line first:border-t"
                open={records.length < FOLDED_FROM}
              >
                <summary className="py-2.5 font-medium">
                  {t.types[key]}{' '}
                  <span className="tabular text-muted">{formatNumber(lang, records.length)}</span>
                </summary>
                <ul className="gap-x-10 pb-4 md:columns-2">
                  {records.map((one) => (
                    <Member key={one.id} one={one} among={participants} countries={countries} />
                  ))}
                </ul>
              </details>
            ))}
          </div>
        </>
      )}
    </Part>
  )
}

type Members = ProfileView['participants']

function Member(props: { one: Members[number]; among: Members; countries: Countries }) {
  const { one, among, countries } = props
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const place = one.region?.name ?? countries[one.country] ?? one.country
  const details = [
    place,
    // The other roles say no more than the type does.
    one.industrialRole === 'end_product_maker' &&
      words.industrialRole[one.industrialRole].toLowerCase(),
    one.sinceYear && t.since(one.sinceYear),
    one.confirmed && t.confirmed,
  ].filter(Boolean)
  return (
    <li className="break-inside-avoid py-1.5">
      {one.name}
      <DemoRecord record={one} among={among} />
      <span className="block text-sm text-muted">{details.join(' · ')}</span>
    </li>
  )
}

/** The table is its own chart: a bar beside each count. */
function ByType({ participants }: { participants: Members }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const groups = grouped(participantTypes, participants, ({ type }) => type)
  const most = Math.max(...groups.map(({ records }) => records.length))
  return (
    <div className="max-w-3xl">
      <DataTable
        caption={t.byType}
        columns={[
          { key: 'type', label: t.typeColumn },
          { key: 'count', label: t.countColumn, align: 'right' },
          { key: 'bar', label: t.shareColumn, hideOnPhone: true },
        ]}
        rows={groups.map(({ key, records }) => ({
          rowKey: key,
          type: t.types[key],
          count: formatNumber(lang, records.length),
          bar: (
            <span className="flex items-center gap-3">
              <svg width="160" height="10" aria-hidden="true" focusable="false">
                <rect
                  height="10"
                  width={Math.max(2, Math.round((160 * records.length) / most))}
                  className="fill-ink"
                />
              </svg>
              <span className="text-muted">
                {formatNumber(lang, (100 * records.length) / participants.length)}
                {lang === 'ru' ? '\u00a0%' : '%'}
              </span>
            </span>
          ),
        }))}
      />
    </div>
  )
}
