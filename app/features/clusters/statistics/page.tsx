import { Link } from '@remix-run/react'
import { useLang } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { ChartDefinitions } from '#app/ui/charts/bars.tsx'
import { Chart, ChartFigure } from '#app/ui/charts/figure.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import type { StatisticsSection } from './writer.ts'

type Props = {
  words: {
    title: string
    heading: string
    lead: string
    contents: string
    empty: { title: string; text: string }
  }
  sections: readonly StatisticsSection[]
}

/** All charts of the portal, in the order in which one would ask: now, growth, money, history. */
export function StatisticsPage({ words, sections }: Props) {
  const lang = useLang()
  return (
    <Page
      title={words.title}
      lead={sections.length > 0 && words.lead}
      crumbs={[{ label: words.heading }]}
      wide
    >
      <ChartDefinitions />
      {sections.length === 0 && (
        <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>
      )}
      <div className="gap-12 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        {sections.length > 0 && (
          <nav aria-label={words.contents} className="no-print lg:sticky lg:top-6 lg:self-start">
            <p className="text-sm font-semibold">{words.contents}</p>
            <ol className="mt-1 flex flex-wrap gap-x-6 text-sm lg:block">
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`} className="inline-block py-1.5">
                    {title}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className="lg:-mt-12">
          {sections.map(({ id, title, facts, note, figures, more }) => (
            <Section key={id} id={id} title={title}>
              {facts.length > 0 && <Facts figures items={facts} />}
              {note && <p className="mt-3 max-w-measure text-sm text-muted">{note}</p>}
              <div className="mt-8 grid gap-14">
                {figures.map(({ chart, ...figure }) => (
                  <ChartFigure
                    key={figure.id}
                    {...figure}
                    file={paths.statisticsFile(figure.id, lang)}
                  >
                    <Chart spec={chart} label={figure.title} />
                  </ChartFigure>
                ))}
              </div>
              {more && (
                <p className="mt-6">
                  <Link to={more.href}>{more.label}</Link>
                </p>
              )}
            </Section>
          ))}
        </div>
      </div>
    </Page>
  )
}
