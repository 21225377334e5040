import type { DoorCounts } from '#app/domain/conference/check-in/messages.ts'
import { checkIn } from '#app/i18n/check-in.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/facts.tsx'

/** How many came, here and everywhere. */
export function Counts({ counts }: { counts: DoorCounts }) {
  const lang = useLang()
  const t = useMessages(checkIn).counts
  const keys = ['here', 'cameToday', 'inside', 'expected'] as const
  return (
    <section aria-labelledby="gate-counts">
      <h2 id="gate-counts" className="mb-3 text-lg">
        {t.title}
      </h2>
      <Facts
        figures
        items={keys.map((key) => ({ term: t[key], value: formatNumber(lang, counts[key]) }))}
      />
    </section>
  )
}
