import { Form, useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { shell } from '#app/i18n/shell.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Icon } from '../icon.tsx'
import { useRouterLinks } from '../router-links.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { Mark } from './wordmark.tsx'

/** Who looks at the page, as far as the shell shows it. */
export type Viewer = {
  name: string
  /** Notifications not read. */
  unread: number
  /** Name of the administrator who looks with this person's eyes. */
  lookedBy?: string
}

/** The sections of the portal, in the order of the menu. */
function useSections() {
  const t = useMessages(shell)
  const lang = useLang()
  const list = paths.clusters(lang)
  const { pathname } = useLocation()
  const sections = [
    { to: list, label: t.nav.clusters },
    { to: paths.clusterMap(lang), label: t.nav.map },
    { to: paths.statistics(lang), label: t.nav.statistics },
    { to: paths.categories(lang), label: t.nav.categories },
    { to: paths.conferences(lang), label: t.nav.conferences },
  ]
  // The map lives under the directory's address but is a section of its own.
  const current = sections
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((a, b) => b.to.length - a.to.length)[0]
  return sections.map((section) => ({ ...section, current: section === current }))
}

type HeaderProps = { viewer: Viewer | null; demo: boolean }

export function Header({ viewer, demo }: HeaderProps) {
  const t = useMessages(shell)
  const lang = useLang()
  const sections = useSections()
  const { pathname } = useLocation()
  // These pages begin with a search of their own.
  const searches = pathname === paths.home(lang) || pathname === paths.clusters(lang)
  const links = useRouterLinks<HTMLElement>()
  return (
    <>
      <a
        href="#content"
        className="no-print sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:rounded focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
      >
        {t.skip}
      </a>
      <header ref={links} className="border-b border-ink print:border-line">
        {demo && (
          <p className="no-print border-b border-line bg-wash text-center text-xs text-muted">
            <span className="column block py-1.5">{t.demo}</span>
          </p>
        )}
        <div className="column flex items-center gap-x-2 py-2 md:gap-x-6 md:py-3">
          <a
            href={paths.home(lang)}
            className="mr-auto flex min-h-11 items-center gap-2.5 text-ink no-underline hover:text-ink"
          >
            <Mark />
            <span className="text-lg font-semibold tracking-tight">{t.name}</span>
          </a>
          {!searches && (
            <div className="no-print hidden w-full max-w-sm md:block">
              <Search />
            </div>
          )}
          <div className="no-print flex items-center md:-mr-3">
            <LanguageSwitch />
            <ThemeSwitch />
            <span className="hidden md:block">
              <Account viewer={viewer} />
            </span>
          </div>
          <Menu sections={sections} viewer={viewer} />
        </div>
        <nav aria-label={t.nav.label} className="no-print column hidden md:block">
          <ul className="-mx-3 flex">
            {sections.map(({ to, label, current }) => (
              <li key={to}>
                <a
                  href={to}
                  aria-current={current ? 'page' : undefined}
                  className="inline-flex min-h-11 items-center border-b-3 border-transparent px-3 text-sm text-ink no-underline hover:border-edge hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
    </>
  )
}

type MenuProps = { sections: ReturnType<typeof useSections>; viewer: Viewer | null }

/** The sections on a phone: opens without scripts, closes when one went somewhere. */
function Menu({ sections, viewer }: MenuProps) {
  const t = useMessages(shell)
  const ref = useRef<HTMLDetailsElement>(null)
  const { key } = useLocation()
  useEffect(() => {
    if (ref.current) ref.current.open = false
  }, [key])
  return (
    <details
      ref={ref}
      className="no-print group md:hidden"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded border border-edge px-2.5 text-sm font-medium [&::-webkit-details-marker]:hidden">
        <Icon name="menu" className="group-open:hidden" />
        <Icon name="close" className="hidden group-open:block" />
        {t.menu}
      </summary>
      <div className="absolute inset-x-0 z-10 mt-2 border-y border-ink bg-paper pb-4">
        <div className="column">
          <div className="py-4">
            <Search />
          </div>
          <nav aria-label={t.nav.label}>
            <ul>
              {sections.map(({ to, label, current }) => (
                <li key={to} className="border-t border-line">
                  <a
                    href={to}
                    aria-current={current ? 'page' : undefined}
                    className="flex min-h-12 items-center text-lg text-ink no-underline aria-[current=page]:font-semibold"
                  >
                    {label}
                  </a>
                </li>
              ))}
              <li className="-mx-3 pt-2">
                <Account viewer={viewer} />
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </details>
  )
}

function Search() {
  const t = useMessages(shell)
  const lang = useLang()
  return (
    <Form action={paths.clusters(lang)} role="search" aria-label={t.search.label} className="flex">
      <input
        type="search"
        name="q"
        aria-label={t.search.label}
        placeholder={t.search.placeholder}
        className="field rounded-r-none border-r-0 text-sm"
      />
      <button
        type="submit"
        aria-label={t.search.go}
        title={t.search.go}
        className="inline-flex min-w-11 items-center justify-center rounded-r border border-edge bg-wash hover:border-ink"
      >
        <Icon name="search" />
      </button>
    </Form>
  )
}

function Account({ viewer }: { viewer: Viewer | null }) {
  const t = useMessages(shell)
  const lang = useLang()
  const { pathname, search } = useLocation()
  const shape =
    'inline-flex min-h-11 items-center gap-1.5 rounded px-3 text-sm whitespace-nowrap text-ink no-underline hover:bg-wash hover:text-ink'
  const marked = (to: string) =>
    pathname === to || pathname.startsWith(`${to}/`) ? ('page' as const) : undefined
  if (!viewer)
    return (
      <a href={paths.signIn(lang, pathname + search)} className={shape}>
        {t.signIn}
      </a>
    )
  const [desk, news, account] = [paths.desk(lang), paths.notifications(lang), paths.account(lang)]
  return (
    <span className="inline-flex flex-wrap">
      <a href={desk} aria-current={marked(desk)} className={shape}>
        {t.desk}
      </a>
      <a
        href={news}
        aria-current={marked(news)}
        className={shape}
        aria-label={t.notifications(viewer.unread)}
        title={t.notifications(viewer.unread)}
      >
        <Icon name="bell" />
        <span className="md:hidden">{t.notifications(viewer.unread)}</span>
        {viewer.unread > 0 && (
          <span className="tabular hidden min-w-5 rounded-full bg-accent px-1.5 text-center text-xs leading-5 font-semibold text-on-accent md:inline-block">
            {viewer.unread > 99 ? '99+' : viewer.unread}
          </span>
        )}
      </a>
      <a href={account} aria-current={marked(account)} className={shape}>
        <Icon name="person" />
        {viewer.name}
      </a>
    </span>
  )
}
