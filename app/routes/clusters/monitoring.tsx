import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { isPublished } from '#app/domain/clusters/monitoring.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { Changes, Corrections } from '#app/features/clusters/monitoring/changes.tsx'
import { OverYears } from '#app/features/clusters/monitoring/over-years.tsx'
import { Stages } from '#app/features/clusters/monitoring/stages.tsx'
import { ByCategory, Subjects } from '#app/features/clusters/monitoring/subjects.tsx'
import { Years, type RoundView } from '#app/features/clusters/monitoring/years.tsx'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoring } from '#app/i18n/monitoring.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { showMonitoring } from '#server/clusters/show-monitoring.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    if (!/^\d{4}$/.test(params.year ?? '')) throw notFound()
    context.reads('clusters')
    context.reads('statistics')
    const found = await showMonitoring(context.portal.context(), Number(params.year))
    return { lang, origin: context.portal.env.PUBLIC_URL, ...localise(found, lang) }
  })
}

type Words = (typeof monitoring)['ru' | 'en']

function titleOf(t: Words, round: RoundView): string {
  return isPublished(round) || round.certainty === 'unreadable'
    ? t.title(round.year, round.subjects)
    : t.uncertainTitle(round.year)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = monitoring[data.lang]
  return pageMeta({
    lang: data.lang,
    origin: data.origin,
    title: titleOf(t, data.round),
    description: t.description(data.round.year),
    pathOf: (lang) => paths.monitoring(lang, data.round.year),
  })
}

export default function Monitoring() {
  const { round, rounds, subjects, corrections, since, byYear } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(monitoring)
  return (
    <Page
      title={titleOf(t, round)}
      lead={t.lead}
      actions={
        subjects.length > 0 &&
        (['xlsx', 'csv'] as const).map((format) => (
          <LinkButton
            key={format}
            kind="quiet"
            plain
            href={paths.monitoringFile(round.year, format, lang)}
          >
            {t.download(format.toUpperCase())}
          </LinkButton>
        ))
      }
    >
      {isPublished(round) ? <Results round={round} /> : <Doubts round={round} />}
      <Corrections items={corrections} />
      {subjects.length > 0 && (
        <>
          <ByCategory subjects={subjects} />
          {since && <Changes since={since} />}
          <Subjects subjects={subjects} />
        </>
      )}
      <OverYears counts={byYear} />
      <Years rounds={rounds} year={round.year} />
      <Stages />
      <p className="mt-8">
        <Link to={paths.categories(lang)}>{t.ladder}</Link>
      </p>
      <p className="mt-12 border-t border-line pt-4 text-sm text-muted">
        {round.publishedOn ? t.ownSource(formatPartialDate(lang, round.publishedOn)) : t.source}
      </p>
    </Page>
  )
}

function Results({ round }: { round: RoundView }) {
  const t = useMessages(monitoring)
  const figures = [
    { term: t.objects, value: round.objects },
    { term: t.subjects, value: round.subjects },
    { term: t.curated, value: round.curated },
  ].filter(({ value }) => value !== null)
  return (
    <>
      <Facts figures items={figures} />
      <p className="mt-6 max-w-measure text-muted">{t.whatSubject}</p>
      {round.note && <p className="mt-3 max-w-measure text-sm text-muted">{round.note}</p>}
    </>
  )
}

/** A year whose figures cannot be told: what they may have been, and why nobody knows. */
function Doubts({ round }: { round: RoundView }) {
  const t = useMessages(monitoring)
  const pair = (subjects: number | null, objects: number | null) =>
    subjects === null || objects === null ? null : t.pairLong(subjects, objects)
  return (
    <Section id="known" title={t.whatIsKnown}>
      <p className="max-w-measure">
        {t.twoReadings(
          pair(round.subjects, round.objects),
          pair(round.altSubjects, round.altObjects),
        )}{' '}
        {t.noLists}
      </p>
      {round.note && <p className="mt-3 max-w-measure text-sm text-muted">{round.note}</p>}
    </Section>
  )
}
