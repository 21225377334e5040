import type { ClusterRecord } from '#app/domain/clusters/schemas.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { directory } from '#app/i18n/directory.ts'

export type Cell = string | number | boolean | Date | null

type FileColumn = {
  key: keyof typeof directory.ru.file.columns
  /** Characters, for a spreadsheet. */
  width: number
  of: (record: ClusterRecord, lang: Lang) => Cell
}

const list = (items: readonly { name: Record<Lang, string> }[], lang: Lang) =>
  items.map(({ name }) => name[lang]).join('; ')

/** What the tables for people hold, in one language; the JSON file holds both. */
export const fileColumns: readonly FileColumn[] = [
  { key: 'slug', width: 28, of: ({ slug }) => slug },
  { key: 'name', width: 60, of: ({ name }, lang) => name[lang] },
  { key: 'otherName', width: 60, of: ({ name }, lang) => name[lang === 'ru' ? 'en' : 'ru'] },
  { key: 'district', width: 30, of: ({ district }, lang) => district.name[lang] },
  { key: 'regions', width: 30, of: ({ regions }, lang) => list(regions, lang) },
  { key: 'regionCodes', width: 14, of: ({ regions }) => regions.map(({ id }) => id).join('; ') },
  { key: 'specialisations', width: 50, of: (record, lang) => list(record.specialisations, lang) },
  {
    key: 'category',
    width: 26,
    of: ({ category }, lang) => category && clusterWords[lang].category[category],
  },
  { key: 'curated', width: 14, of: ({ curated }) => curated },
  { key: 'level', width: 18, of: ({ level }, lang) => clusterWords[lang].level[level] },
  { key: 'completeness', width: 12, of: ({ completeness }) => completeness },
  { key: 'inRegister', width: 14, of: ({ inRegister }) => inRegister },
  { key: 'interregional', width: 16, of: ({ interregional }) => interregional },
  { key: 'foundedYear', width: 12, of: ({ foundedYear }) => foundedYear },
  { key: 'website', width: 28, of: ({ website }) => website },
  { key: 'isDemo', width: 16, of: ({ isDemo }) => isDemo },
  { key: 'updatedAt', width: 18, of: ({ updatedAt }) => new Date(updatedAt) },
  { key: 'page', width: 44, of: ({ pages }, lang) => pages[lang] },
]

export const headings = (lang: Lang) =>
  fileColumns.map(({ key }) => directory[lang].file.columns[key].replaceAll('\u00a0', ' '))
