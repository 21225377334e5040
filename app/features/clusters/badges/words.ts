import type { ShownBadge } from '#app/domain/clusters/badges/badge.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { badges } from '#app/i18n/badges.ts'

/** What a badge says of the category, in words. */
export function standingWords(badge: ShownBadge, lang: Lang): string {
  const t = badges[lang]
  if (badge.state !== 'held') return t.picture.state[badge.state]
  const name = t.category[badge.category]
  return badge.curated && badge.category !== 'curated' ? `${name}, ${t.picture.curated}` : name
}

/** What a badge says in all: its title, and its alternative text where it is embedded. */
export function badgeWords(badge: ShownBadge, lang: Lang): string {
  return badges[lang].picture.title(badge.name?.[lang] ?? null, standingWords(badge, lang))
}
