import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Fact = { term: ReactNode; value: ReactNode }

type Props = {
  items: readonly Fact[]
  /** Figures set large over their words, in a row. */
  figures?: boolean
}

/** Terms and what they are here: a definition list. */
export function Facts({ items, figures }: Props) {
  if (figures)
    return (
      <dl className="grid grid-cols-2 gap-x-4 gap-y-6 sm:flex sm:flex-wrap sm:gap-x-12">
        {items.map((item, i) => (
          <div key={i} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-muted">{item.term}</dt>
            <dd className="tabular text-lg font-semibold sm:text-xl">{item.value}</dd>
          </div>
        ))}
      </dl>
    )
  return (
    <dl>
      {items.map((item, i) => (
        <div
          key={i}
          className={classes(
            'grid gap-x-6 gap-y-0.5 border-b border-line py-2.5 sm:grid-cols-[minmax(10rem,1fr)_2fr]',
            i === 0 && 'border-t',
          )}
        >
          <dt className="text-sm text-muted sm:pt-px">{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
