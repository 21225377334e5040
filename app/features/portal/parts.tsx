import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon } from '#app/ui/icon.tsx'

type PartProps = {
  id: string
  title: ReactNode
  note?: ReactNode
  /** Where it goes on. */
  links?: readonly { href: string; label: string; plain?: boolean }[]
  children: ReactNode
}

/** A part of the front page: a rule, a headline, the matter, and where it goes on. */
export function Part({ id, title, note, links, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="border-t border-ink pt-4">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {note && <p className="mt-1 max-w-measure text-sm text-muted">{note}</p>}
      <div className="@container mt-5">{children}</div>
      {links && (
        <p className="no-print mt-5 flex flex-wrap gap-x-6 gap-y-2 text-sm">
          {links.map(({ href, label, plain }) => (
            <Onward key={href} href={href} plain={plain}>
              {label}
            </Onward>
          ))}
        </p>
      )}
    </section>
  )
}

type OnwardProps = { href: string; plain?: boolean; children: ReactNode }

/** A link that goes on from here. */
export function Onward({ href, plain, children }: OnwardProps) {
  const inside = (
    <>
      {children}
      <Icon name="right" size={16} />
    </>
  )
  const name = 'inline-flex items-center gap-1.5'
  if (plain)
    return (
      <a href={href} className={name}>
        {inside}
      </a>
    )
  return (
    <Link to={href} className={name}>
      {inside}
    </Link>
  )
}
