import type { Facet } from '#app/domain/clusters/directory.ts'
import { nothingChosen } from '#app/domain/clusters/directory.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { directory } from '#app/i18n/directory.ts'
import { ask, type Context } from '../context.ts'
import { directoryIndex } from './directory-index.ts'

type Counted = { id: string; name: Bilingual; clusters: number }

export type Vocabularies = {
  regions: (Counted & { district: string })[]
  districts: Counted[]
  specialisations: (Counted & { group: { id: string; name: Bilingual } })[]
  categories: Counted[]
}

/** The lists clusters are filed under, each entry with its number of clusters in the whole directory. */
export async function listVocabularies(context: Context): Promise<Vocabularies> {
  ask(context, 'clusters.find')
  const index = await directoryIndex(context.store)
  const { counts } = index.facets.select(nothingChosen)
  const counted = (facet: Facet, place: number) => counts[facet][place]!
  return {
    regions: index.regions.map(({ id, name, group }, i) => ({
      id,
      name,
      clusters: counted('region', i),
      district: group!,
    })),
    districts: index.districts.map(({ id, name }, i) => ({
      id,
      name,
      clusters: counted('district', i),
    })),
    specialisations: index.specialisations.map(({ id, name, group }, i) => ({
      id,
      name,
      clusters: counted('specialisation', i),
      group: { id: group!, name: index.groups.get(group!)! },
    })),
    categories: index.facets.values.category.map((id, i) => ({
      id,
      name:
        id === 'none'
          ? { ru: directory.ru.noCategory, en: directory.en.noCategory }
          : {
              ru: clusterWords.ru.category[id as keyof typeof clusterWords.ru.category],
              en: clusterWords.en.category[id as keyof typeof clusterWords.en.category],
            },
      clusters: counted('category', i),
    })),
  }
}
