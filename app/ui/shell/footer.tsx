import { shell } from '#app/i18n/shell.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Kept } from '../kept.tsx'
import { useRouterLinks } from '../router-links.ts'
import { Mark } from './wordmark.tsx'

/** The foot of every page: the same for all who read a language. */
export function Footer() {
  const t = useMessages(shell)
  const links = useRouterLinks<HTMLElement>()
  return (
    <footer
      ref={links}
      aria-label={t.footer.label}
      className="border-t border-ink bg-wash print:hidden"
    >
      <Kept of={t.footer} id="footer">
        {() => <Contents />}
      </Kept>
    </footer>
  )
}

function Contents() {
  const t = useMessages(shell)
  const lang = useLang()
  const sections = [
    [paths.clusters(lang), t.nav.clusters],
    [paths.clusterMap(lang), t.nav.map],
    [paths.compare(lang), t.nav.compare],
    [paths.statistics(lang), t.nav.statistics],
    [paths.categories(lang), t.nav.categories],
    [paths.latestMonitoring(lang), t.footer.monitoring],
    [paths.conferences(lang), t.nav.conferences],
    [paths.verifyBadge(lang), t.footer.verifyBadge],
  ] as const
  // Files for programs: outside the client router.
  const files = [
    [paths.api(), t.footer.api],
    [paths.clustersFile('json'), t.footer.json],
    [paths.clustersFile('csv'), t.footer.csv],
    [paths.clustersFile('xlsx'), t.footer.xlsx],
    [paths.clustersFile('atom'), t.footer.feed],
    [paths.sitemap(), t.footer.sitemap],
  ] as const
  return (
    <div className="column grid gap-8 py-10 text-sm md:grid-cols-[2fr_1fr_1fr] md:gap-12">
      <div>
        <p className="flex items-center gap-2.5 font-semibold">
          <Mark size={20} />
          {t.name}
        </p>
        <p className="mt-3 max-w-[52ch] text-muted">{t.footer.about}</p>
        <p className="mt-2">
          <a href={paths.about(lang)} className="inline-block py-1">
            {t.footer.aboutLink}
          </a>
        </p>
      </div>
      <nav aria-labelledby="footer-sections">
        <h2 id="footer-sections" className="text-sm font-semibold tracking-normal">
          {t.footer.sections}
        </h2>
        <ul className="mt-2">
          {sections.map(([to, label]) => (
            <li key={to}>
              <a href={to} className="inline-block py-1">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-labelledby="footer-data">
        <h2 id="footer-data" className="text-sm font-semibold tracking-normal">
          {t.footer.data}
        </h2>
        <ul className="mt-2">
          {files.map(([href, label]) => (
            <li key={href}>
              <a href={href} rel="external" className="inline-block py-1">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
