import type { Bilingual } from '../../shared/lang.ts'
import type { Category } from '../vocabulary.ts'

/** The forms a badge is drawn in; the first is the one a plain address gives. */
export const badgeStyles = ['flat', 'dark', 'large', 'large-dark', 'emblem', 'emblem-dark'] as const
export type BadgeStyle = (typeof badgeStyles)[number]

/** What a badge says now: a category held, or why there is none to show. */
export type ShownBadge = { name: Bilingual | null } & (
  | { state: 'held'; category: Category; curated: boolean; roundYear: number | null }
  | {
      state: 'none' | 'revoked' | 'expired'
      /** Day since which it is so, YYYY-MM-DD; null where it always was. */
      since: string | null
    }
)

/** A credential as far as a badge depends on it. */
export type HeldCredential = {
  category: Category
  curated: boolean
  roundYear: number | null
  validUntil: Date | null
  revokedAt: Date | null
}

/**
 * What the badge of a cluster says at a moment, by its youngest credential.
 * A picture must not say what is no longer true: only a credential in force gives it a category.
 */
export function badgeOf(
  name: Bilingual | null,
  credential: HeldCredential | undefined,
  now: Date,
): ShownBadge {
  if (!credential) return { name, state: 'none', since: null }
  const { category, curated, roundYear, validUntil, revokedAt } = credential
  if (revokedAt) return { name, state: 'revoked', since: day(revokedAt) }
  if (validUntil && validUntil <= now) return { name, state: 'expired', since: day(validUntil) }
  return { name, state: 'held', category, curated, roundYear }
}

const day = (date: Date) => date.toISOString().slice(0, 10)

/** The style an address asks for; whatever it does not know is the plain one, for a picture has no error page. */
export function badgeStyleOf(asked: string | null): BadgeStyle {
  return badgeStyles.find((style) => style === asked) ?? 'flat'
}
