import { monitoringStages } from '#app/domain/clusters/ladder.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { monitoring } from '#app/i18n/monitoring.ts'
import { Section } from '#app/ui/page.tsx'

/** What is done in a round, in print order. */
export function Stages() {
  const t = useMessages(monitoring)
  return (
    <Section id="stages" title={t.stages} note={t.stagesNote}>
      <ol className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {monitoringStages.map((stage, i) => (
          <li key={stage} className="flex gap-4 border-t border-line py-3">
            <span aria-hidden="true" className="tabular text-lg leading-6 text-muted">
              {i + 1}
            </span>
            <span>{t.stage[stage]}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
