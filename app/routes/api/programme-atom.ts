import type { LoaderFunctionArgs } from '@remix-run/node'
import { atomFeed } from '#app/domain/clusters/atom.ts'
import { programmeSearch } from '#app/domain/conference/programme-query.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { paths } from '#app/paths.ts'
import { changesData, type ReleaseShown } from '#app/routes/conference/programme/changes-data.ts'
import { listReleases } from '#server/conference/programme/list-releases.ts'
import { readProgramme } from '#server/conference/programme/read-programme.ts'
import { answerProgram, OPEN } from './public.ts'

/** Releases in a feed: readers ask again and again, and want what is new. */
const MOST = 50

/** `/conferences/:slug/changes.atom`: an entry for each release of the programme, in one language. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const { PUBLIC_URL: origin } = context.portal.env
    const asked = new URL(request.url).searchParams.get('lang')
    const lang = langs.find((one) => one === asked) ?? 'ru'
    context.reads('conference')
    const portal = context.portal.context()
    const { conference, release } = await readProgramme(portal, params.slug ?? '')
    const heads = release ? await listReleases(portal, release) : []
    const { slug, createdAt } = conference
    const title = conference[lang === 'ru' ? 'titleRu' : 'titleEn']
    const t = pages[lang].changes
    const releases = release ? changesData(lang, { conference, release }, heads.slice(0, MOST)) : []
    const feed = atomFeed({
      lang,
      title: `${t.title}: ${title}`,
      subtitle: t.description(title),
      author: conference[lang === 'ru' ? 'organiserRu' : 'organiserEn'] || title,
      self: `${origin}${paths.programmeFeed(slug, lang)}`,
      page: `${origin}${paths.programmeChanges(lang, slug)}`,
      since: createdAt,
      entries: releases.map((one) => ({
        id: one.id,
        at: new Date(one.at),
        title: t.release(one.number),
        summary: summaryOf(one, t),
        url: `${origin}${paths.programme(lang, slug, programmeSearch({ release: one.number }))}`,
      })),
    })
    return new Response(feed, {
      headers: { ...OPEN, 'Content-Type': 'application/atom+xml; charset=utf-8' },
    })
  })
}

/** All a reader of feeds sees: how much changed, and each session by name. */
function summaryOf(
  { summary, note, groups }: ReleaseShown,
  t: (typeof pages)['ru']['changes'],
): string {
  const lines = groups.flatMap(({ kind, sessions }) =>
    sessions.map(
      ({ title, from, to }) => `${t[kind]}: ${title}${from ? ` (${t.fromTo(from, to)})` : ''}`,
    ),
  )
  return [summary, note, ...lines].filter(Boolean).join('\n')
}

export { refuseWrites as action } from './public.ts'
