import type { LoaderFunctionArgs } from '@remix-run/node'
import { atomFeed } from '#app/domain/clusters/atom.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { directory } from '#app/i18n/directory.ts'
import { shell } from '#app/i18n/shell.ts'
import { paths } from '#app/paths.ts'
import { listChanges } from '#server/clusters/list-changes.ts'
import { answerProgram, OPEN } from './public.ts'

/** `/clusters.atom`: what is new and what was updated, in one language. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const { env } = context.portal
    const asked = new URL(request.url).searchParams.get('lang')
    const lang = langs.find((one) => one === asked) ?? 'ru'
    const words = directory[lang].feed
    context.reads('clusters')
    const changes = await listChanges(context.portal.context())
    const feed = atomFeed({
      lang,
      title: words.title,
      subtitle: words.subtitle,
      author: shell[lang].name,
      self: `${env.PUBLIC_URL}${paths.clustersFile('atom', `?lang=${lang}`)}`,
      page: `${env.PUBLIC_URL}${paths.clusters(lang)}`,
      since: new Date(0),
      entries: changes.map(({ id, kind, at, slug, name, summary }) => ({
        id,
        at,
        title: `${words[kind]}: ${name[lang]}`,
        summary: summary[lang],
        url: `${env.PUBLIC_URL}${paths.cluster(lang, slug)}`,
      })),
    })
    return new Response(feed, {
      headers: { ...OPEN, 'Content-Type': 'application/atom+xml; charset=utf-8' },
    })
  })
}

export { refuseWrites as action } from './public.ts'
