import type { Lang } from '#app/domain/shared/lang.ts'
import { paths } from '#app/paths.ts'

/** The address of a comparison of these clusters, all traits or only those that differ. */
export function compareHref(
  lang: Lang,
  slugs: readonly string[],
  onlyDifferences: boolean,
): string {
  const path = paths.compare(lang, slugs)
  return onlyDifferences && slugs.length > 1 ? `${path}&only=differences` : path
}
