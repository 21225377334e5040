import { map as words } from '#app/i18n/map.ts'
import { useMessages } from '#app/i18n/messages.ts'

type Props = {
  /** The lowest count of each step. */
  bounds: readonly number[]
  /** The greatest count on the map. */
  max: number
}

/** What the colours of the squares mean. */
export function MapLegend({ bounds, max }: Props) {
  const t = useMessages(words)
  const steps = [
    { step: 0, label: t.legend.range(0, 0) },
    ...bounds.map((from, at) => {
      const next = bounds[at + 1]
      return {
        step: at + 1,
        label: t.legend.range(from, next !== undefined ? next - 1 : from < max ? null : from),
      }
    }),
  ]
  return (
    <div className="tile-legend">
      <p>{t.legend.title}</p>
      <ul>
        {steps.map(({ step, label }) => (
          <li key={step}>
            <span aria-hidden="true" className={`tile tile-step-${step}`} />
            {label}
          </li>
        ))}
      </ul>
      <p>{t.legend.pair}</p>
      <p>{t.sums}</p>
    </div>
  )
}
