import { langs, type Lang } from '../../app/domain/shared/lang.ts'
import { paths } from '../../app/paths.ts'

const DEEP = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'

/** Every public page of the portal: what is checked on all pages is checked on these. */
const pages: Record<string, (lang: Lang) => string> = {
  home: paths.home,
  directory: (lang) => paths.clusters(lang),
  'directory, filtered': (lang) => paths.clusters(lang, '?level=high&sort=name'),
  'directory, nothing found': (lang) => paths.clusters(lang, '?q=zzzzzzzz'),
  profile: (lang) => paths.cluster(lang, DEEP),
}

export const publicPages = langs.flatMap((lang) =>
  Object.entries(pages).map(([name, pathOf]) => ({
    name: `${name} (${lang})`,
    lang,
    path: pathOf(lang),
  })),
)
