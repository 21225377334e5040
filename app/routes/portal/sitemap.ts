import type { LoaderFunctionArgs } from '@remix-run/node'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { xmlText, XML_DECLARATION } from '#app/domain/shared/xml.ts'
import { paths } from '#app/paths.ts'
import { listPages } from '#server/clusters/list-pages.ts'
import { listProgrammePages } from '#server/conference/programme/list-programme-pages.ts'

/** `/sitemap.xml`: every public page in both languages, each pointing at the other. */
export async function loader({ context }: LoaderFunctionArgs) {
  context.reads('clusters')
  context.reads('statistics')
  context.reads('conference')
  const { env } = context.portal
  const { clusters, years, latest } = await listPages(context.portal.context())
  const conferences = await listProgrammePages(context.portal.context())
  const pages: { pathOf: (lang: Lang) => string; at?: Date }[] = [
    { pathOf: paths.home, at: latest },
    { pathOf: (lang) => paths.clusters(lang), at: latest },
    { pathOf: (lang) => paths.clusterMap(lang), at: latest },
    { pathOf: paths.statistics },
    { pathOf: paths.categories },
    { pathOf: paths.about },
    { pathOf: (lang) => paths.verifyBadge(lang) },
    { pathOf: paths.conferences },
    ...conferences.flatMap(({ slug, updatedAt, releasedAt, sessions, speakers }) => [
      { pathOf: (lang: Lang) => paths.conference(lang, slug), at: releasedAt ?? updatedAt },
      ...(releasedAt
        ? [
            { pathOf: (lang: Lang) => paths.programme(lang, slug), at: releasedAt },
            { pathOf: (lang: Lang) => paths.speakers(lang, slug), at: releasedAt },
            { pathOf: (lang: Lang) => paths.programmeChanges(lang, slug), at: releasedAt },
          ]
        : []),
      ...sessions.map((code) => ({
        pathOf: (lang: Lang) => paths.session(lang, slug, code),
        at: releasedAt,
      })),
      ...speakers.map((code) => ({
        pathOf: (lang: Lang) => paths.speaker(lang, slug, code),
        at: releasedAt,
      })),
    ]),
    ...years.map((year) => ({ pathOf: (lang: Lang) => paths.monitoring(lang, year) })),
    ...clusters.map(({ slug, updatedAt }) => ({
      pathOf: (lang: Lang) => paths.cluster(lang, slug),
      at: updatedAt,
    })),
  ]
  const address = (path: string) => xmlText(`${env.PUBLIC_URL}${path}`)
  const body = pages.flatMap(({ pathOf, at }) => {
    const others = langs
      .map(
        (lang) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(pathOf(lang))}"/>`,
      )
      .join('')
    const changed = at ? `<lastmod>${at.toISOString()}</lastmod>` : ''
    return langs.map(
      (lang) => `<url><loc>${address(pathOf(lang))}</loc>${changed}${others}</url>\n`,
    )
  })
  return new Response(
    `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${body.join('')}</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  )
}
