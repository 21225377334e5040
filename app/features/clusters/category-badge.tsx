import type { Category, Level } from '#app/domain/clusters/vocabulary.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { emblems } from './emblems.ts'

const tones: Record<Category, string> = {
  proto: 'text-category-proto',
  territorial: 'text-category-territorial',
  curated: 'text-category-curated',
  industrial: 'text-category-industrial',
  innovative_territorial: 'text-category-innovative-territorial',
}

type Props = {
  category: Category
  /** Curated by a cluster development centre: the emblem gets a frame. */
  curated?: boolean
  size?: 'small' | 'large'
  /** The word beside the emblem; without it the emblem itself carries the word. */
  withWord?: boolean
}

/** The emblem of a category: a shape, a letter and a colour, and the word for all who need it. */
export function CategoryBadge({ category, curated, size = 'small', withWord }: Props) {
  const lang = useLang()
  const t = useMessages(clusterWords)
  const framed = curated === true && category !== 'curated'
  const word = framed ? `${t.category[category]}, ${t.curatedMark}` : t.category[category]
  const { shape, open, letters } = emblems[category]
  const side = size === 'small' ? 22 : 56
  const inner = framed ? 'translate(4 4) scale(0.8)' : undefined
  return (
    <span className="inline-flex items-center gap-2 align-middle print:[print-color-adjust:exact]">
      <svg
        width={side}
        height={side}
        viewBox="0 0 40 40"
        className={`shrink-0 ${tones[category]}`}
        role={withWord ? undefined : 'img'}
        aria-label={withWord ? undefined : word}
        aria-hidden={withWord ? true : undefined}
        focusable="false"
      >
        {framed && <path d={shape} fill="none" stroke="currentColor" strokeWidth="2" />}
        <g transform={inner}>
          <path
            d={shape}
            fill={open ? 'none' : 'currentColor'}
            stroke={open ? 'currentColor' : 'none'}
            strokeWidth="3"
          />
          <path d={letters[lang]} className={open ? 'fill-current' : 'fill-on-category'} />
        </g>
      </svg>
      {withWord && <span>{word}</span>}
    </span>
  )
}

const steps: Record<Level, number> = { initial: 1, medium: 2, high: 3 }

/** The level of organisational development: three steps, as many filled as were climbed. */
export function LevelMark({ level }: { level: Level }) {
  const t = useMessages(clusterWords)
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((step) => (
          <rect
            key={step}
            x={step * 6 + 0.75}
            y={9 - step * 4 + 0.75}
            width="4.5"
            height={step * 4 + 3.5}
            className={step < steps[level] ? 'fill-ink stroke-ink' : 'fill-none stroke-edge'}
            strokeWidth="1"
          />
        ))}
      </svg>
      {t.level[level]}
    </span>
  )
}
