import { importances, type Importance } from '#app/domain/clusters/vocabulary.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { lowerFirst } from '#app/i18n/format.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { DemoRecord, Part } from './part.tsx'
import type { ProfileView } from './view.ts'

const STEPS = 3

/** Three strokes, as many drawn full as the priority weighs. */
function Weight({ importance }: { importance: Importance }) {
  const filled = STEPS - importances.indexOf(importance)
  return (
    <svg width="44" height="8" viewBox="0 0 44 8" aria-hidden="true" focusable="false">
      {[0, 1, 2].map((step) => (
        <rect
          key={step}
          x={step * 15 + 0.5}
          y="0.5"
          width="13"
          height="7"
          strokeWidth="1"
          className={step < filled ? 'fill-ink stroke-ink' : 'fill-none stroke-edge'}
        />
      ))}
    </svg>
  )
}

/** What the cluster develops first, each with its weight as a sign and a word. */
export function Priorities({ cluster }: { cluster: ProfileView }) {
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const weighty = cluster.priorities.filter(({ importance }) => importance !== 'none')
  const none = cluster.priorities.filter(({ importance }) => importance === 'none')
  return (
    <Part id="priorities" title={t.sections.priorities} records={cluster.priorities}>
      <ul className="max-w-3xl">
        {weighty.map((one) => (
          <li
            key={one.priority}
            className="grid items-center gap-x-6 border-b border-line py-2 first:border-t sm:grid-cols-[1fr_14rem]"
          >
            <span>
              {words.priority[one.priority]}
              <DemoRecord record={one} among={cluster.priorities} />
            </span>
            <span className="flex items-center gap-3 text-sm text-muted">
              <Weight importance={one.importance} />
              {words.importance[one.importance]}
            </span>
          </li>
        ))}
      </ul>
      {none.length > 0 && (
        <p className="mt-3 text-sm text-muted">
          {t.notPriority(
            none.map(({ priority }) => lowerFirst(words.priority[priority])).join(', '),
          )}
        </p>
      )}
    </Part>
  )
}
