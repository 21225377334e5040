import type { Bilingual } from '#app/domain/shared/lang.ts'
import facts from './data/conference-2017.json' with { type: 'json' }

export type ConferenceFigure = {
  id: string
  value: number
  qualifier: 'exact' | 'about' | 'more_than'
  name: Bilingual
}
export type Recommendation = { id: string; text: Bilingual }
export type ConferenceFacts = {
  title: Bilingual
  /** ISO dates. */
  start: string
  end: string
  place: Bilingual
  figures: ConferenceFigure[]
  /** By whom they are to be carried out. */
  groups: { responsible: Bilingual; points: Recommendation[] }[]
  note: Bilingual
}

/** The 2017 conference and what it recommended, as its resolution records them. */
export const conference2017: ConferenceFacts = {
  title: { ru: facts.title_ru, en: facts.title_en },
  start: facts.start,
  end: facts.end,
  place: { ru: facts.place_ru, en: facts.place_en },
  figures: facts.counts.map(({ id, value, qualifier, ru, en }) => ({
    id,
    value,
    qualifier: qualifier as ConferenceFigure['qualifier'],
    name: { ru, en },
  })),
  groups: facts.resolution.parts.flatMap(({ sections }) =>
    sections.map((section) => ({
      responsible: { ru: section.responsible_ru, en: section.responsible_en },
      points: section.points.map(({ id, ru, en }) => ({ id, text: { ru, en } })),
    })),
  ),
  note: { ru: facts.resolution.note_ru, en: facts.resolution.note_en },
}
