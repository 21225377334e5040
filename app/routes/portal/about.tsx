import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { about } from '#app/i18n/about.ts'
import { shell } from '#app/i18n/shell.ts'
import { ui } from '#app/i18n/ui.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { Uncertain } from '#app/ui/uncertain.tsx'

export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  context.reads('clusters')
  const { PUBLIC_URL, PORTAL_DEMO } = context.portal.env
  return { lang, origin: PUBLIC_URL, demo: PORTAL_DEMO }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = about[data.lang]
  return pageMeta({ ...data, title: t.title, description: t.description, pathOf: paths.about })
}

export default function About() {
  const { demo } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(about)
  const { certainty } = useMessages(ui)
  const { footer } = useMessages(shell)
  const parts = [
    { ...t.parts.clusters, href: paths.clusters(lang) },
    { ...t.parts.statistics, href: paths.statistics(lang) },
    { ...t.parts.categories, href: paths.categories(lang) },
    { ...t.parts.monitoring, href: paths.latestMonitoring(lang) },
    { ...t.parts.conferences, href: paths.conferences(lang) },
  ]
  const { review, monitoring, map, resolution, release } = t.sources
  const doubts = (['high', 'medium', 'guess', 'unreadable'] as const).map((id) => ({
    term: (
      <Uncertain certainty={id} note={certainty[id]} showNote>
        {id === 'unreadable' ? undefined : t.doubts.example}
      </Uncertain>
    ),
    value: t.doubts[id].text,
  }))
  return (
    <Page title={t.title} lead={t.lead}>
      <Section id="parts" title={t.parts.title}>
        <Facts
          items={parts.map(({ link, text, href }) => ({
            term: (
              <Link to={href} className="text-base font-medium">
                {link}
              </Link>
            ),
            value: text,
          }))}
        />
      </Section>
      <Section id="sources" title={t.sources.title} note={t.sources.note}>
        <Facts
          items={[review, monitoring, map, resolution, release].map(({ term, text }) => ({
            term,
            value: text,
          }))}
        />
        <p className="mt-5 max-w-measure">{t.sources.since}</p>
      </Section>
      <Section id="doubts" title={t.doubts.title} note={t.doubts.note}>
        <Facts
          items={[
            { term: t.doubts.certain.term, value: t.doubts.certain.text },
            ...doubts,
            ...(demo ? [{ term: <DemoMark />, value: t.doubts.demo }] : []),
          ]}
        />
      </Section>
      <Section id="correct" title={t.correct.title}>
        <p className="max-w-measure">
          {t.correct.own} <Link to={paths.clusters(lang)}>{t.correct.find}</Link>
        </p>
        <p className="mt-3 max-w-measure">
          {t.correct.missing} <Link to={paths.registerCluster(lang)}>{t.correct.add}</Link>
        </p>
      </Section>
      <Section id="reuse" title={t.reuse.title}>
        <p className="max-w-measure">{t.reuse.text}</p>
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
          <a href={paths.api()}>{t.reuse.api}</a>
          <a href={paths.clustersFile('xlsx')}>{footer.xlsx}</a>
          <Link to={paths.verifyBadge(lang)}>{footer.verifyBadge}</Link>
        </p>
      </Section>
      <Section id="use" title={t.use.title}>
        <p className="max-w-measure">{t.use.text}</p>
        <p className="mt-3">
          <Link to={paths.consent(lang)}>{t.use.consent}</Link>
        </p>
      </Section>
    </Page>
  )
}
