import { home } from '#app/i18n/home.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Onward } from './parts.tsx'

type Way = { title: string; text: string; link: string; href: string; plain?: boolean }

/** Where each kind of reader starts. */
export function Ways() {
  const lang = useLang()
  const t = useMessages(home).ways
  const ways: Way[] = [
    { ...t.items.find, href: paths.clusters(lang) },
    { ...t.items.lead, href: paths.categories(lang) },
    { ...t.items.study, href: paths.statistics(lang) },
    { ...t.items.program, href: paths.api(), plain: true },
  ]
  return (
    <section aria-labelledby="ways" className="no-print mt-16 border-t-3 border-ink pt-6">
      <h2 id="ways">{t.title}</h2>
      <ul className="mt-6 grid gap-x-12 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {ways.map(({ title, text, link, href, plain }) => (
          <li key={href} className="flex flex-col">
            <h3 className="text-base">{title}</h3>
            <p className="mt-1 mb-3 text-sm text-muted">{text}</p>
            <p className="mt-auto text-sm">
              <Onward href={href} plain={plain}>
                {link}
              </Onward>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
