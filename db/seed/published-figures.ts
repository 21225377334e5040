import { insertAll } from '../insert.ts'
import { publishedFigure } from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { readJson } from './read-data.ts'

type Row = typeof publishedFigure.$inferInsert
type Words = { ru: string; en: string }
type Counted = Words & {
  id: string
  count?: number
  value?: number | null
  qualifier?: Row['qualifier']
  certainty?: Row['certainty']
  note_ru?: string
  note_en?: string
}
type Map2015 = {
  counts: Counted[]
  levels: Counted[]
  levels_note: Words
  origin_groups: Counted[]
  projects: { by_stage: Counted[]; total: number; certainty: Row['certainty'] }
  partners: {
    clusters_with_foreign: number
    clusters_with_russian: number
    foreign: Words
    russian: Words
  }
  governing_bodies: {
    kinds: Counted[]
    total: number
    average_staff: number
    note_ru: string
    note_en: string
  }
  funding: {
    only_fees_or_services: number
    only_budget: number
    only_fees_or_services_label: Words
    only_budget_label: Words
  }
}

/** Figures of the Cluster Map of Russia (HSE) that are no indicator of a year. */
export async function loadPublishedFigures(tx: Tx): Promise<void> {
  const map = readJson<Map2015>('map-2015')
  const group = (groupId: string, figures: Counted[], note?: Words): Row[] =>
    figures.map((figure, i) => ({
      id: `map-2015.${groupId}.${figure.id}`,
      source: 'map-2015',
      groupId,
      key: figure.id,
      nameRu: figure.ru,
      nameEn: figure.en,
      value: figure.value ?? figure.count ?? null,
      qualifier: figure.qualifier ?? 'exact',
      unitRu: '',
      unitEn: '',
      certainty: figure.certainty ?? 'certain',
      noteRu: figure.note_ru ?? note?.ru ?? null,
      noteEn: figure.note_en ?? note?.en ?? null,
      rank: i + 1,
    }))
  const { projects, partners, governing_bodies: bodies, funding } = map
  await insertAll(tx, publishedFigure, [
    ...group('counts', map.counts),
    ...group('levels', map.levels, map.levels_note),
    ...group('origins', map.origin_groups),
    ...group('project-stages', projects.by_stage),
    ...group('partners', [
      { id: 'russian', ...partners.russian, value: partners.clusters_with_russian },
      { id: 'foreign', ...partners.foreign, value: partners.clusters_with_foreign },
    ]),
    ...group('bodies', bodies.kinds, { ru: bodies.note_ru, en: bodies.note_en }),
    ...group('body-staff', [
      {
        id: 'average',
        ru: 'сотрудников в органе управления в среднем',
        en: 'staff of a governing body on average',
        value: bodies.average_staff,
      },
    ]),
    ...group('funding', [
      {
        id: 'only_fees_or_services',
        ...funding.only_fees_or_services_label,
        value: funding.only_fees_or_services,
      },
      { id: 'only_budget', ...funding.only_budget_label, value: funding.only_budget },
    ]),
  ])
}
