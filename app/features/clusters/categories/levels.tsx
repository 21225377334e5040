import { fieldGroups, type FieldGroup, type Thresholds } from '#app/domain/clusters/completeness.ts'
import { levels } from '#app/domain/clusters/vocabulary.ts'
import { categories } from '#app/i18n/categories.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/page.tsx'
import { LevelMark } from '../category-badge.tsx'

const groups = (Object.keys(fieldGroups) as FieldGroup[]).map((id) => ({
  id,
  fields: Object.keys(fieldGroups[id]).length,
}))

/** The levels of organisation with our thresholds, and the fields that count. */
export function Levels({ thresholds }: { thresholds: Thresholds }) {
  const t = useMessages(categories)
  const total = groups.reduce((sum, { fields }) => sum + fields, 0)
  return (
    <Section id="levels" title={t.levels} note={t.levelsLead}>
      <Facts
        items={levels.map((level, i) => {
          const next = levels[i + 1]
          return {
            term: <LevelMark level={level} />,
            value: t.levelRange(thresholds[level], next ? thresholds[next] : null),
          }
        })}
      />
      <h3 className="mt-8 mb-2 text-base">{t.fields(total)}</h3>
      <DataTable
        caption={t.fields(total)}
        hideCaption
        columns={[
          { key: 'group', label: t.groupColumn },
          { key: 'fields', label: t.fieldsColumn, align: 'right' },
        ]}
        rows={groups.map(({ id, fields }) => ({
          rowKey: id,
          group: <span className="font-normal">{t.groups[id]}</span>,
          fields,
        }))}
      />
    </Section>
  )
}
