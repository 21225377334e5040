import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ui } from '#app/i18n/ui.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { classes } from './classes.ts'

export type Crumb = { label: string; href?: string }

type PageProps = {
  /** A headline that carries the content, not the section's name. */
  title: ReactNode
  lead?: ReactNode
  crumbs?: readonly Crumb[]
  /** What can be done with the whole page: buttons, exports. */
  actions?: ReactNode
  /** A line above the headline: a badge, a kind. */
  above?: ReactNode
  /** Uses the full 80 rem; otherwise the text keeps a reading width. */
  wide?: boolean
  children?: ReactNode
}

/** The main part of every page: where one is, what it says, what it holds. */
export function Page({ title, lead, crumbs, actions, above, wide, children }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className="column pt-6 pb-20 md:pt-8">
      {crumbs && crumbs.length > 0 && <Breadcrumbs items={crumbs} />}
      <header className="mb-8 md:mb-10">
        {above && <div className="mb-3">{above}</div>}
        <h1 className="max-w-[24em]">{title}</h1>
        {lead && <div className="mt-4 max-w-measure text-lg text-muted">{lead}</div>}
        {actions && <div className="no-print mt-6 flex flex-wrap gap-3">{actions}</div>}
      </header>
      <div className={classes(!wide && 'max-w-[52rem]')}>{children}</div>
    </main>
  )
}

type BreadcrumbsProps = { items: readonly Crumb[]; label?: string }

/** The way up; the last one is the page itself. */
export function Breadcrumbs({ items, label }: BreadcrumbsProps) {
  const t = useMessages(ui)
  return (
    <nav aria-label={label ?? t.crumbs} className="no-print mb-6 text-sm">
      <ol className="leading-6">
        {items.map((item, i) => (
          // On a phone the page's own name follows at once as its headline.
          <li
            key={i}
            className={classes('inline', i > 0 && i === items.length - 1 && 'max-md:sr-only')}
          >
            {i > 0 && (
              <span aria-hidden="true" className="text-muted">
                {' / '}
              </span>
            )}
            {item.href ? (
              <Link to={item.href}>{item.label}</Link>
            ) : (
              <span
                className="text-muted"
                aria-current={i === items.length - 1 ? 'page' : undefined}
              >
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

type SectionProps = {
  id: string
  title: ReactNode
  note?: ReactNode
  children: ReactNode
  /** 2 on a page, 3 inside another section. */
  level?: 2 | 3
  className?: string
}

/** A part of a page with an address of its own. */
export function Section({ id, title, note, children, level = 2, className }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={classes(
        'scroll-mt-6',
        level === 2 ? 'mt-12 border-t border-ink pt-4' : 'mt-8',
        className,
      )}
    >
      <Heading id={`${id}-title`}>{title}</Heading>
      {note && <div className="mt-1 max-w-measure text-sm text-muted">{note}</div>}
      <div className="mt-5">{children}</div>
    </section>
  )
}
