import { categories } from '#app/domain/clusters/vocabulary.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { drawBadge } from './draw-badge.ts'

/**
 * The emblem of every category as a picture for paper, by what name badges call it: `territorial:ru`, and
 * `territorial+:ru` where a development centre curates the cluster.
 */
export function emblemPictures(): Record<string, string> {
  return Object.fromEntries(
    langs.flatMap((lang) =>
      categories.flatMap((category) =>
        [false, true].map((curated) => [
          `${category}${curated ? '+' : ''}:${lang}`,
          drawBadge(
            { name: null, state: 'held', category, curated, roundYear: null },
            { style: 'emblem', lang },
          ),
        ]),
      ),
    ),
  )
}
