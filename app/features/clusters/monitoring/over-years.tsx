import { categories, type Category } from '#app/domain/clusters/vocabulary.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoring } from '#app/i18n/monitoring.ts'
import { Columns } from '#app/ui/charts/columns.tsx'
import { Section } from '#app/ui/page.tsx'

type Props = {
  counts: readonly { year: number; category: Category; subjects: number; curated: number }[]
}

/** Subjects of each category through the years; nothing while a single year is known. */
export function OverYears({ counts }: Props) {
  const lang = useLang()
  const t = useMessages(monitoring)
  const words = useMessages(clusterWords)
  const years = [...new Set(counts.map(({ year }) => year))]
  if (years.length < 2) return null
  const panels = [...categories]
    .reverse()
    .filter((category) => counts.some((one) => one.category === category))
    .map((category) => ({
      title: words.category[category],
      marks: years.map((year) => {
        const found = counts.find((one) => one.year === year && one.category === category)
        const value = found?.subjects ?? 0
        return {
          label: String(year),
          value,
          text: formatNumber(lang, value),
        }
      }),
    }))
  return (
    <Section id="over-years" title={t.overYears} note={t.overYearsNote}>
      <Columns kind="columns" panels={panels} sharedScale />
    </Section>
  )
}
