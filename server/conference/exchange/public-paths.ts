import type { Lang } from '#app/domain/shared/lang.ts'

/** Public pages of a conference that files for other programs lead to. */
export const publicPaths = {
  conference: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}`,
  programme: (lang: Lang, slug: string) => `/${lang}/conferences/${slug}/programme`,
  session: (lang: Lang, slug: string, code: string) =>
    `/${lang}/conferences/${slug}/sessions/${code}`,
  speaker: (lang: Lang, slug: string, code: string) =>
    `/${lang}/conferences/${slug}/speakers/${code}`,
}
