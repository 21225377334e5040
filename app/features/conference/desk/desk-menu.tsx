import { Link, useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { conferenceDesk } from '#app/i18n/conference-desk.ts'
import { useMessages } from '#app/i18n/messages.ts'
import type { ConferenceDeskGroup, ConferenceDeskSectionId } from '#app/i18n/ru/conference-desk.ts'
import { Icon } from '#app/ui/icon.tsx'

type Section = { id: ConferenceDeskSectionId; group: ConferenceDeskGroup; href: string }

const link =
  'inline-flex min-h-9 items-center border-b-3 border-transparent text-sm text-ink no-underline hover:border-edge hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold'

/** The sections of a conference's desk: groups side by side, or behind one button on a phone. */
export function DeskMenu({ sections }: { sections: readonly Section[] }) {
  const t = useMessages(conferenceDesk)
  const { pathname } = useLocation()
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (ref.current) ref.current.open = false
  }, [pathname])
  // The overview lives at the address all others begin with.
  const current = sections
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
  const groups = [...new Set(sections.map(({ group }) => group))].map((group) => ({
    group,
    own: sections.filter((section) => section.group === group),
  }))
  const currentOf = ({ id, href }: Section) =>
    id !== current?.id ? undefined : href === pathname ? 'page' : 'true'
  return (
    <div className="no-print border-b border-line bg-wash">
      <nav aria-label={t.menu} className="column hidden py-2 md:block">
        <ul className="flex flex-wrap gap-x-8 gap-y-1">
          {groups.map(({ group, own }) => (
            <li key={group}>
              <span id={`desk-${group}`} className="block text-xs text-muted">
                {t.group[group]}
              </span>
              <ul aria-labelledby={`desk-${group}`} className="flex flex-wrap gap-x-4">
                {own.map((section) => (
                  <li key={section.id}>
                    <Link
                      to={section.href}
                      aria-current={currentOf(section)}
                      className={`${link} hyphens-none`}
                    >
                      {t.section[section.id]}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      <details ref={ref} className="group column md:hidden">
        <summary className="flex min-h-12 list-none items-center gap-2 font-medium [&::-webkit-details-marker]:hidden">
          <Icon name="list" />
          {current ? t.section[current.id] : t.menu}
          <Icon name="down" className="ml-auto group-open:rotate-180" />
        </summary>
        <nav aria-label={t.menu} className="grid gap-4 pt-1 pb-4">
          {groups.map(({ group, own }) => (
            <div key={group}>
              <p id={`desk-phone-${group}`} className="text-xs text-muted">
                {t.group[group]}
              </p>
              <ul aria-labelledby={`desk-phone-${group}`}>
                {own.map((section) => (
                  <li key={section.id} className="border-b border-line">
                    <Link
                      to={section.href}
                      aria-current={currentOf(section)}
                      className="flex min-h-11 items-center text-ink no-underline aria-[current]:font-semibold"
                    >
                      {t.section[section.id]}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </details>
    </div>
  )
}
