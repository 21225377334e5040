import type { Lang } from '../../shared/lang.ts'
import { xmlText } from '../../shared/xml.ts'
import type { BadgeStyle } from './badge.ts'

/** Height a picture takes on a page, in pixels; the width follows. */
export const badgeHeights: Record<BadgeStyle, number> = {
  flat: 20,
  dark: 20,
  large: 120,
  'large-dark': 120,
  emblem: 40,
  'emblem-dark': 40,
}

/** The query of a picture's address; what is usual is left out, so that addresses stay short and one. */
export function pictureSearch(style: BadgeStyle, lang: Lang): string {
  const search = new URLSearchParams()
  if (style !== 'flat') search.set('style', style)
  if (lang !== 'ru') search.set('lang', lang)
  return search.size > 0 ? `?${search}` : ''
}

/** What another site pastes: the picture, linked to its verification. */
export function snippets(badge: { picture: string; page: string; alt: string; height: number }) {
  const { picture, page, alt, height } = badge
  // Brackets would end the alternative text of Markdown.
  const bare = alt.replace(/[[\]\\]/g, (sign) => `\\${sign}`)
  return {
    html: `<a href="${xmlText(page)}"><img src="${xmlText(picture)}" alt="${xmlText(alt)}" height="${height}"></a>`,
    markdown: `[![${bare}](${picture})](${page})`,
    address: picture,
  }
}
