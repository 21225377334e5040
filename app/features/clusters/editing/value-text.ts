import { fieldsOf, type EditField, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import type { FieldValue, RecordValue } from '#app/domain/clusters/editing/value.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { editing } from '#app/i18n/editing.ts'
import { formatMillions, formatNumber, formatPartialDate } from '#app/i18n/format.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import type { ShownTerms } from './view.ts'

/** A field's value in words; an empty text where it says nothing. */
export function valueText(
  lang: Lang,
  group: EditGroup,
  name: string,
  value: FieldValue | undefined,
  terms: ShownTerms,
): string {
  const field = fieldsOf(group).find(([one]) => one === name)?.[1]
  if (!field || value === null || value === undefined || value === '') return ''
  const words = clusterWords[lang]
  const list = [value as string | string[]].flat()
  switch (field.kind) {
    case 'flag':
      return value ? words.yes : words.no
    case 'choice':
    case 'choices': {
      const names = words[field.of] as Record<string, string>
      return list.map((one) => names[one] ?? one).join(', ')
    }
    case 'term':
    case 'terms':
      return list
        .map((one) => terms[field.of]?.find(({ id }) => id === one)?.name ?? one)
        .join(', ')
    case 'lines':
      return list.join('\n')
    case 'millions':
      return formatMillions(lang, value as number)
    case 'number':
      return formatNumber(lang, value as number)
    case 'date':
    case 'month':
      return formatPartialDate(lang, String(value))
    default:
      return String(value)
  }
}

const TITLES = ['name', 'title', 'text'] as const

/** What a record is called among its like: its name in the language of the page, or what tells it from others. */
export function recordTitle(
  lang: Lang,
  group: EditGroup,
  record: RecordValue,
  terms: ShownTerms,
): string {
  const [own, other] = lang === 'ru' ? ['Ru', 'En'] : ['En', 'Ru']
  for (const title of TITLES) {
    const found = record[`${title}${own}`] ?? record[`${title}${other}`]
    if (found) return String(found)
  }
  const telling: EditField[] = ['country', 'startMonth', 'year']
  const told = telling
    .map((name) => valueText(lang, group, name, record[name], terms))
    .filter(Boolean)
  return told.join(', ') || editing[lang].untitled
}

/** What a list says of a record beside its title. */
export function recordNote(
  lang: Lang,
  group: EditGroup,
  record: RecordValue,
  terms: ShownTerms,
): string {
  const told: EditField[] = [
    'kind',
    'type',
    'stage',
    'role',
    'country',
    'date',
    'periodStart',
    'endMonth',
    'sinceYear',
  ]
  return told
    .filter((name) => !(group === 'chairs' && name === 'country'))
    .map((name) => valueText(lang, group, name, record[name], terms))
    .filter(Boolean)
    .join(' · ')
}
