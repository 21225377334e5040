import { Link } from '@remix-run/react'
import { subjectsByCategory, type MonitoringSubject } from '#app/domain/clusters/monitoring.ts'
import { certainties, type Certainty } from '#app/domain/clusters/vocabulary.ts'
import { categories } from '#app/i18n/categories.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoring } from '#app/i18n/monitoring.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Section } from '#app/ui/page.tsx'
import { CategoryBadge } from '../category-badge.tsx'

/** A subject with its words in the language of the page. */
export type SubjectView = Omit<MonitoringSubject, 'name' | 'note'> & {
  name: string
  note: string | null
}

const BAR = 180

/** How many subjects stand in each category: the table is its own chart. */
export function ByCategory({ subjects }: { subjects: readonly SubjectView[] }) {
  const lang = useLang()
  const t = useMessages(monitoring)
  const groups = subjectsByCategory(subjects)
  const most = Math.max(...groups.map((group) => group.subjects.length))
  const curated = (list: readonly SubjectView[]) => list.filter((one) => one.curated).length
  const width = (count: number) => Math.round((BAR * count) / most)
  return (
    <Section id="categories" title={t.byCategory} note={t.byCategoryNote}>
      <DataTable
        caption={t.byCategory}
        hideCaption
        columns={[
          { key: 'category', label: t.categoryColumn },
          { key: 'count', label: t.countColumn, align: 'right' },
          { key: 'curated', label: t.curatedColumn, align: 'right' },
          {
            key: 'bar',
            label: <span className="ml-6">{t.barColumn}</span>,
            hideOnPhone: true,
          },
        ]}
        rows={groups.map(({ category, subjects: list }) => ({
          rowKey: category,
          category: <CategoryBadge category={category} withWord />,
          count: formatNumber(lang, list.length),
          curated: formatNumber(lang, curated(list)),
          bar: (
            <svg width={BAR} height="12" className="ml-6" aria-hidden="true" focusable="false">
              <rect
                x="0.5"
                y="0.5"
                height="11"
                width={width(list.length) - 1}
                className="fill-none stroke-ink"
              />
              <rect height="12" width={width(curated(list))} className="fill-ink" />
            </svg>
          ),
        }))}
        foot={{
          category: t.total,
          count: formatNumber(lang, subjects.length),
          curated: formatNumber(lang, curated(subjects)),
        }}
      />
    </Section>
  )
}

/** Every subject by name, under its category, with the cluster of the directory it is. */
export function Subjects({ subjects }: { subjects: readonly SubjectView[] }) {
  const t = useMessages(monitoring)
  const names = useMessages(categories)
  return (
    <Section id="subjects" title={t.list(subjects.length)} note={t.listNote}>
      {subjectsByCategory(subjects).map(({ category, subjects: list }) => (
        <div key={category} className="mt-8 first:mt-0">
          <h3 className="text-base">{names.names[category]}</h3>
          <p className="mb-3 break-after-avoid text-sm text-muted">
            {t.certaintyNote[usual(list)]}
          </p>
          <ul>
            {list.map((subject) => (
              <Subject key={subject.id} subject={subject} usual={usual(list)} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

/** The certainty most of a group has: said once, so that only the others say theirs. */
function usual(list: readonly SubjectView[]): Certainty {
  const times = (certainty: Certainty) => list.filter((one) => one.certainty === certainty).length
  return certainties.toSorted((a, b) => times(b) - times(a))[0] ?? 'certain'
}

function Subject({ subject, usual }: { subject: SubjectView; usual: Certainty }) {
  const lang = useLang()
  const t = useMessages(monitoring)
  return (
    <li className="flex break-inside-avoid gap-3 border-t border-line py-2.5">
      <span className="shrink-0 pt-0.5">
        <CategoryBadge category={subject.category} curated={subject.curated} />
      </span>
      <span>
        {subject.clusterSlug ? (
          <Link to={paths.cluster(lang, subject.clusterSlug)}>{subject.name}</Link>
        ) : (
          subject.name
        )}
        <span className="block text-sm text-muted">
          {subject.certainty !== usual && t.certaintyNote[subject.certainty]} {subject.note}
        </span>
      </span>
    </li>
  )
}
