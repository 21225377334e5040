import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComingConference } from '#app/features/portal/coming-conference.tsx'
import { Conference } from '#app/features/portal/conference.tsx'
import { Districts, Regions } from '#app/features/portal/districts.tsx'
import { Fullest, News } from '#app/features/portal/lists.tsx'
import { Ladder } from '#app/features/portal/ladder.tsx'
import { Opening } from '#app/features/portal/opening.tsx'
import { Ways } from '#app/features/portal/ways.tsx'
import { localise } from '#app/domain/shared/localise.ts'
import { formatNumber, formatPartialDate } from '#app/i18n/format.ts'
import { home } from '#app/i18n/home.ts'
import { typo } from '#app/i18n/typography.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { comingConference } from '#app/routes/conference/programme/coming-conference.ts'
import { showOverview } from '#server/clusters/show-overview.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('clusters')
    context.reads('conference')
    const coming = await comingConference(lang, context)
    const { counts, curated, fullest, changes, conference } = localise(
      await showOverview(context.portal.context()),
      lang,
    )
    const set = (text: string) => typo(text, lang)
    return {
      lang,
      coming,
      origin: context.portal.env.PUBLIC_URL,
      counts: {
        total: counts.total,
        regions: counts.byRegion.length,
        inRegister: counts.inRegister,
        interregional: counts.interregional,
        specialisations: counts.bySpecialisation.filter(({ count }) => count > 0).length,
        byCategory: counts.byCategory,
        curated,
        byDistrict: counts.byDistrict,
        byRegion: counts.byRegion.slice(0, 8),
      },
      fullest: fullest.map((one) => ({ ...one, name: set(one.name) })),
      // The first filling of the directory is not news.
      changes: changes
        .filter(({ kind }) => kind === 'updated')
        .map(({ at, ...one }) => ({
          ...one,
          name: set(one.name),
          day: at.toISOString().slice(0, 10),
          date: formatPartialDate(lang, at.toISOString().slice(0, 10)),
        })),
      conference: {
        title: set(conference.title),
        when: set(period(conference.start, conference.end, lang)),
        place: conference.place,
        note: set(conference.note),
        figures: conference.figures.map(({ id, name, value, qualifier }) => ({
          id,
          name: set(name),
          value: formatNumber(lang, value),
          qualifier,
        })),
        groups: conference.groups.map(({ responsible, points }) => ({
          responsible: set(responsible),
          points: points.map(({ id, text }) => ({ id, text: set(text) })),
        })),
      },
    }
  })
}

/** Two dates of one month: `11–12 мая 2017 г.` */
function period(start: string, end: string, lang: 'ru' | 'en'): string {
  const sameMonth = start.slice(0, 7) === end.slice(0, 7)
  const first = sameMonth ? String(Number(start.slice(8))) : formatPartialDate(lang, start)
  return `${first}–${formatPartialDate(lang, end)}`
}

export type HomeData = Awaited<ReturnType<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, counts, origin } = data
  const t = home[lang]
  return pageMeta({
    lang,
    title: counts.total > 0 ? t.title(counts.total, counts.regions) : t.empty,
    description: t.description,
    origin,
    pathOf: paths.home,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      url: `${origin}${paths.home(lang)}`,
      inLanguage: lang,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${origin}${paths.clusters(lang)}?q={query}`,
        'query-input': 'required name=query',
      },
    },
  })
}

export default function Home() {
  const { coming, counts, fullest, changes, conference } = useLoaderData<typeof loader>()
  return (
    <main id="content" tabIndex={-1} className="pb-20">
      <Opening counts={counts} />
      <div className="column">
        {coming && <ComingConference {...coming} />}
        <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[7fr_5fr]">
          <Districts districts={counts.byDistrict} />
          <Ladder byCategory={counts.byCategory} curated={counts.curated} />
        </div>
        <div className="mt-14 grid gap-x-12 gap-y-12 lg:grid-cols-[7fr_5fr]">
          <Fullest clusters={fullest} />
          <div className="grid content-start gap-y-12">
            <News changes={changes} />
            <Regions regions={counts.byRegion} />
          </div>
        </div>
        <Conference {...conference} />
        <Ways />
      </div>
    </main>
  )
}
