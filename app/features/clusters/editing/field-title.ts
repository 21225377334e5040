import { otherHalf, type EditField, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { editing } from '#app/i18n/editing.ts'

/** A field's name with its language, where it has another half. */
export function fieldTitle(lang: Lang, group: EditGroup, name: EditField): string {
  const t = editing[lang]
  const title = t.field[name]
  if (otherHalf(group, name)) return `${title}, ${t.inRussian}`
  return name.endsWith('En') ? `${title}, ${t.inEnglish}` : title
}
